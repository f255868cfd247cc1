import type { GameScript, SlateMessage } from './slate.ts'

/**
 * The messages of several games as one stream in time order. Each game keeps its own order; at the same time the game
 * named first comes first, so the result does not depend on anything but its input.
 */
export function* mergeScripts(scripts: readonly GameScript[]): Generator<SlateMessage> {
  const next = scripts.map(() => 0)
  for (;;) {
    let best: SlateMessage | undefined
    let from = -1
    for (const [index, script] of scripts.entries()) {
      const message = script.messages[next[index] as number]
      if (message !== undefined && (best === undefined || message.atMs < best.atMs)) {
        best = message
        from = index
      }
    }
    if (best === undefined) return
    next[from] = (next[from] as number) + 1
    yield best
  }
}
