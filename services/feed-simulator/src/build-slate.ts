import type { Sport } from '@fairline/kernel'
import { fnv1a, sports } from '@fairline/kernel'
import type { GameScript, SlateHeader, SlateMessage } from '@fairline/simulation-slate'
import { mergeScripts, slateHeader } from '@fairline/simulation-slate'
import { simulatedSports } from './sports.ts'

/** What a generated slate is made of. Same options, same slate. */
export interface BuildSlateOptions {
  readonly games: Readonly<Partial<Record<Sport, number>>>
  readonly seed: number
  /** League-local date of all games, `YYYY-MM-DD`. */
  readonly gameDate: string
  /** High-rate messages per second of game time and game. */
  readonly ticksPerSecond: number
}

/** A slate in memory. */
export interface BuiltSlate {
  readonly header: SlateHeader
  readonly scripts: readonly GameScript[]
  readonly messages: Iterable<SlateMessage>
}

const firstStartMs = 60_000
const startStepMs = 20_000

/** Generates games of several sports, each a little later than the one before it, and merges them in time. */
export const buildSlate = ({ games, seed, gameDate, ticksPerSecond }: BuildSlateOptions): BuiltSlate => {
  const dayUs = Date.parse(`${gameDate}T18:00:00Z`) * 1000
  const scripts = sports.flatMap((sport) =>
    Array.from({ length: games[sport] ?? 0 }, (_, index) => {
      const { generate, providerGameId } = simulatedSports[sport]
      const id = providerGameId(gameDate, index)
      const startsAtMs = firstStartMs + index * startStepMs
      const startsAtUs = dayUs + startsAtMs * 1000
      return generate({
        providerGameId: id,
        seed: (seed ^ fnv1a(`${sport}-${id}`)) >>> 0,
        gameDate,
        startsAtMs,
        startsAtUs,
        ticksPerSecond,
      })
    }),
  )
  const header = slateHeader(
    `generated-${seed}`,
    scripts.map((script) => script.game),
  )
  return { header, scripts, messages: { [Symbol.iterator]: () => mergeScripts(scripts) } }
}
