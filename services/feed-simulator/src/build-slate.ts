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

/** What a generated game is made of, beside its sport and its number. */
export type GeneratedGameOptions = Pick<BuildSlateOptions, 'seed' | 'gameDate' | 'ticksPerSecond'>

/** Generates game number `index` of a sport's day; same options, same game. */
export const generateScript = (sport: Sport, index: number, { seed, gameDate, ticksPerSecond }: GeneratedGameOptions): GameScript => {
  const { generate, providerGameId } = simulatedSports[sport]
  const id = providerGameId(gameDate, index)
  const startsAtMs = firstStartMs + index * startStepMs
  const startsAtUs = Date.parse(`${gameDate}T18:00:00Z`) * 1000 + startsAtMs * 1000
  return generate({
    providerGameId: id,
    seed: (seed ^ fnv1a(`${sport}-${id}`)) >>> 0,
    gameDate,
    startsAtMs,
    startsAtUs,
    ticksPerSecond,
  })
}

/** The id of game number `index` of a sport's day. */
export const generatedGameId = (sport: Sport, index: number, gameDate: string): string =>
  `${sport}-${simulatedSports[sport].providerGameId(gameDate, index)}`

/** Generates games of several sports, each a little later than the one before it, and merges them in time. */
export const buildSlate = ({ games, seed, gameDate, ticksPerSecond }: BuildSlateOptions): BuiltSlate => {
  const scripts = sports.flatMap((sport) =>
    Array.from({ length: games[sport] ?? 0 }, (_, index) => generateScript(sport, index, { seed, gameDate, ticksPerSecond })),
  )
  const header = slateHeader(
    `generated-${seed}`,
    scripts.map((script) => script.game),
  )
  return { header, scripts, messages: { [Symbol.iterator]: () => mergeScripts(scripts) } }
}
