import type { Random } from '@fairline/kernel'
import type { Movement } from './game-writer.ts'
import type { PlayerRef, Runners } from './situation.ts'

/** How a generated play moved everybody. */
export interface PlayOutcome {
  readonly eventType: string
  readonly description: string
  readonly movements: readonly Movement[]
  readonly runners: Runners
  readonly runs: number
  readonly outs: number
}

type Base = '1B' | '2B' | '3B'

const baseNames: readonly Base[] = ['1B', '2B', '3B']

/**
 * Shares of a plate appearance's results, near those of the major leagues in the 2010s. `scale` multiplies what puts a
 * batter on base, so that a stronger side scores more.
 */
const shares = (scale: number): readonly (readonly [string, number])[] => [
  ['single', 0.143 * scale],
  ['double', 0.046 * scale],
  ['triple', 0.0045 * scale],
  ['home_run', 0.0325 * scale],
  ['walk', 0.083 * scale],
  ['hit_by_pitch', 0.01 * scale],
  ['strikeout', 0.222],
  ['field_error', 0.009],
  ['field_out', 1],
]

/** Draws the result of a plate appearance. */
export const drawResult = (random: Random, scale: number): string => {
  let left = random()
  for (const [name, share] of shares(scale)) {
    left -= share
    if (left < 0) return name
  }
  return 'field_out'
}

/** Collects where everybody goes in one play. */
const tracker = (
  runners: Runners,
): { move(from: Base | '', who: PlayerRef, end: Movement['end']): void; result(): Omit<PlayOutcome, 'eventType' | 'description'> } => {
  const movements: Movement[] = []
  const moved = new Set<string>()
  return {
    move: (from, who, end) => {
      moved.add(from)
      movements.push({ runner: who, start: from, end })
    },
    result: () => {
      const after: [PlayerRef | undefined, PlayerRef | undefined, PlayerRef | undefined] = [
        moved.has('1B') ? undefined : runners[0],
        moved.has('2B') ? undefined : runners[1],
        moved.has('3B') ? undefined : runners[2],
      ]
      for (const { runner, end } of movements) {
        const at = baseNames.indexOf(end as Base)
        if (at >= 0) after[at] = runner
      }
      return {
        movements,
        runners: after,
        runs: movements.filter((each) => each.end === 'score').length,
        outs: movements.filter((each) => each.end === '').length,
      }
    },
  }
}

/** Every runner forced by the batter moves up one base. */
const walk = (track: ReturnType<typeof tracker>, batter: PlayerRef, [first, second, third]: Runners): void => {
  if (first !== undefined && second !== undefined && third !== undefined) track.move('3B', third, 'score')
  if (first !== undefined && second !== undefined) track.move('2B', second, '3B')
  if (first !== undefined) track.move('1B', first, '2B')
  track.move('', batter, '1B')
}

const single = (track: ReturnType<typeof tracker>, batter: PlayerRef, [first, second, third]: Runners, random: Random): void => {
  if (third !== undefined) track.move('3B', third, 'score')
  const secondScores = random() < 0.6
  if (second !== undefined) track.move('2B', second, secondScores ? 'score' : '3B')
  const thirdOpen = second === undefined || secondScores
  if (first !== undefined) track.move('1B', first, thirdOpen && random() < 0.29 ? '3B' : '2B')
  track.move('', batter, '1B')
}

const double = (track: ReturnType<typeof tracker>, batter: PlayerRef, [first, second, third]: Runners, random: Random): void => {
  if (third !== undefined) track.move('3B', third, 'score')
  if (second !== undefined) track.move('2B', second, 'score')
  if (first !== undefined) track.move('1B', first, random() < 0.42 ? 'score' : '3B')
  track.move('', batter, '2B')
}

const clear = (track: ReturnType<typeof tracker>, batter: PlayerRef, runners: Runners, end: '3B' | 'score'): void => {
  for (const at of [2, 1, 0]) {
    const runner = runners[at]
    if (runner !== undefined) track.move(baseNames[at] as Base, runner, 'score')
  }
  track.move('', batter, end)
}

/** An out on a batted ball: double play, sacrifice fly, or runners moving up now and then. Returns the league's word. */
const fieldOut = (track: ReturnType<typeof tracker>, batter: PlayerRef, runners: Runners, outs: number, random: Random): string => {
  const [first, second, third] = runners
  const draw = random()
  if (outs < 2 && first !== undefined && draw < 0.22) {
    if (third !== undefined && outs === 0) track.move('3B', third, 'score')
    if (second !== undefined) track.move('2B', second, '3B')
    track.move('1B', first, '')
    track.move('', batter, '')
    return 'grounded_into_double_play'
  }
  if (outs < 2 && third !== undefined && draw < 0.55) {
    track.move('3B', third, 'score')
    track.move('', batter, '')
    return 'sac_fly'
  }
  if (outs < 2 && second !== undefined && third === undefined && draw < 0.55) track.move('2B', second, '3B')
  track.move('', batter, '')
  return 'field_out'
}

/** Plays a result out on the bases. */
export const playOut = (result: string, batter: PlayerRef, runners: Runners, outs: number, random: Random): PlayOutcome => {
  const track = tracker(runners)
  let eventType = result
  if (result === 'walk' || result === 'hit_by_pitch' || result === 'field_error') walk(track, batter, runners)
  else if (result === 'single') single(track, batter, runners, random)
  else if (result === 'double') double(track, batter, runners, random)
  else if (result === 'triple') clear(track, batter, runners, '3B')
  else if (result === 'home_run') clear(track, batter, runners, 'score')
  else if (result === 'strikeout') track.move('', batter, '')
  else eventType = fieldOut(track, batter, runners, outs, random)
  return { eventType, description: `${batter.name}: ${eventType.replaceAll('_', ' ')}`, ...track.result() }
}

/** A try to steal second: succeeds three times of four. */
export const playSteal = (runners: Runners, random: Random): PlayOutcome => {
  const runner = runners[0] as PlayerRef
  const track = tracker(runners)
  const safe = random() < 0.75
  track.move('1B', runner, safe ? '2B' : '')
  const eventType = safe ? 'stolen_base_2b' : 'caught_stealing_2b'
  return { eventType, description: `${runner.name}: ${eventType.replaceAll('_', ' ')}`, ...track.result() }
}

/** A walk-off hit other than a home run ends with the winning run: runners behind it stay where they were. */
export const cutAtWinningRun = (outcome: PlayOutcome, runners: Runners, needed: number): PlayOutcome => {
  if (outcome.eventType === 'home_run' || outcome.runs <= needed) return outcome
  let scored = 0
  const movements = outcome.movements.filter((each) => each.end !== 'score' || ++scored <= needed)
  return { ...outcome, movements, runs: needed, runners: [outcome.runners[0], outcome.runners[1], outcome.runners[2] ?? runners[2]] }
}
