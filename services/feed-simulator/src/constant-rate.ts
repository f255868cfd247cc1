import type { GameScript, ProviderVocabulary, SlateMessage } from '@fairline/simulation-slate'

/** Options of {@link constantRate}. */
export interface ConstantRateOptions {
  /** Messages per second of all games together. */
  readonly ratePerSecond: number
  readonly durationMs: number
  readonly vocabularyOf: (gameId: string) => ProviderVocabulary
}

const warmUpMs = 1000

/**
 * Games that stand still while their clock messages come at a constant rate: each game's messages up to its second clock
 * message within the first second, then copies of that clock message under growing sequence numbers, game by game in turn.
 * For benches: the rate does not depend on how a game goes. Games without clock messages are left out.
 */
export function* constantRate(
  scripts: readonly GameScript[],
  { ratePerSecond, durationMs, vocabularyOf }: ConstantRateOptions,
): Generator<SlateMessage> {
  const running: { readonly gameId: string; readonly tick: SlateMessage; feedSeq: number }[] = []
  const opening: SlateMessage[] = []
  for (const { game, messages } of scripts) {
    const at = messages.findIndex((message, index) => index > 1 && isClockPair(messages[index - 1], message))
    const tick = messages[at]
    if (tick === undefined) continue
    opening.push(...messages.slice(0, at))
    running.push({ gameId: game.gameId, tick, feedSeq: at + 1 })
  }
  const step = warmUpMs / Math.max(1, opening.length)
  for (const [index, message] of opening.entries()) yield { ...message, atMs: Math.floor(index * step) }
  if (running.length === 0) return
  const count = Math.floor((ratePerSecond * durationMs) / 1000)
  for (let index = 0; index < count; index++) {
    const game = running[index % running.length] as (typeof running)[number]
    const body = vocabularyOf(game.gameId).withFeedSeq(game.tick.body, game.feedSeq)
    game.feedSeq += 1
    yield { atMs: warmUpMs + (index * 1000) / ratePerSecond, gameId: game.gameId, body }
  }
}

/** Two messages in a row of one shape, the second of which only tells the time: same type and the same keys. */
const isClockPair = (first: SlateMessage | undefined, second: SlateMessage): boolean => {
  if (first === undefined) return false
  const kindOf = ({ body }: SlateMessage): string => {
    const action = body['action']
    const inner = typeof action === 'object' && action !== null && 'actionType' in action ? (action.actionType as string) : ''
    return `${body['type'] as string}/${inner}`
  }
  return kindOf(first) === kindOf(second) && /tick|clock/.test(kindOf(second))
}
