import type { NormalizerErrorCode } from './errors.ts'
import type { GameState, HeldEvent } from './game-state.ts'
import { noStrays } from './game-state.ts'
import { firstSeqOf } from './missing-numbers.ts'
import { refuseEvent } from './refuse-game.ts'
import { remember } from './seen-events.ts'
import type { SequenceSink } from './sequence-sink.ts'

/** Numbers in a row, new events all of them, that make another numbering the one in force. */
export const runLength = 3

/** What may wait of a numbering that is not in force. */
export const candidateLimits = { events: 64, bytes: 64 * 1024 } as const

const dismiss = (game: GameState, candidate: HeldEvent, sink: SequenceSink): NormalizerErrorCode | undefined => {
  const { raw, conflicts } = candidate
  sink.released(candidate)
  const isAhead = raw.feedSeq >= game.nextFeedSeq
  if (raw.highRate && !isAhead) {
    // Told apart by number alone, and the number was taken.
    sink.duplicate()
    return undefined
  }
  if (!raw.highRate) remember(game, candidate, conflicts, sink)
  const code = isAhead ? 'NORMALIZER_FEED_SEQ_JUMP' : 'NORMALIZER_FEED_SEQ_CONFLICT'
  const why = isAhead ? `is far ahead of ${game.nextFeedSeq}, which is due` : 'was taken by another event'
  sink.reject(code, `Sequence ${raw.feedSeq} of ${raw.gameId} ${why}.`, candidate)
  return code
}

/** Gives up events that did not become the numbering in force: something of the game stays unknown with them. */
export const dismissCandidates = (game: GameState, candidates: readonly HeldEvent[], sink: SequenceSink): void => {
  game.candidates = game.candidates.filter((each) => !candidates.includes(each))
  let refused: { readonly candidate: HeldEvent; readonly code: NormalizerErrorCode } | undefined
  for (const candidate of candidates) {
    const code = dismiss(game, candidate, sink)
    if (code !== undefined) refused ??= { candidate, code }
  }
  if (refused !== undefined) refuseEvent(game, refused.candidate, refused.code, sink)
}

/** The numbering in force goes on with a full state: whatever came beside it does not count. */
export const endDoubt = (game: GameState, sink: SequenceSink): void => {
  if (game.candidates.length > 0) dismissCandidates(game, game.candidates, sink)
  game.isUndecided = false
  game.strays = noStrays
}

/** The candidates whose numbers follow each other up to and from that of `newest`, in order. */
export const runAround = (candidates: readonly HeldEvent[], newest: HeldEvent): readonly HeldEvent[] => {
  const sorted = candidates.toSorted((a, b) => a.raw.feedSeq - b.raw.feedSeq)
  let run: HeldEvent[] = []
  for (const each of sorted) {
    const last = run.at(-1)
    if (last !== undefined && last.raw.feedSeq === each.raw.feedSeq) continue
    if (last !== undefined && last.raw.feedSeq + 1 !== firstSeqOf(each)) {
      if (run.includes(newest)) return run
      run = []
    }
    run.push(each)
  }
  return run.includes(newest) ? run : []
}
