import type { GameImport } from '@fairline/simulation-slate'
import type { GameWriter, Movement } from './game-writer.ts'
import { importError } from './import-errors.ts'
import type { Destination, Origin, RetrosheetEvent } from './retrosheet-event.ts'
import type { SequencePitch } from './retrosheet-pitches.ts'
import type { PlayerRef, Runners, Side, Situation } from './situation.ts'
import { isGameOver, nextHalf, openingSituation, withRuns } from './situation.ts'

/** Seconds a historical game is given where its source has no clock. */
const pace = {
  openingMs: 300_000,
  pitchMs: 22_000,
  playMs: 9_000,
  betweenAtBatsMs: 17_000,
  halfInningMs: 130_000,
  finalMs: 15_000,
} as const

/** Columns that overrule what the event text alone would give; undefined where a source has none. */
export interface StatedAfter {
  readonly runs: number
  readonly outs: number
}

/** Replays a historical game into a {@link GameWriter}: keeps the situation and sends what the provider would have sent. */
export interface GameRecorder {
  readonly situation: Situation
  /** A new half inning where the source goes on in another; `placed` is the runner on second of newer extra innings. */
  moveTo(inning: number, bottom: boolean, placed: PlayerRef | undefined): void
  pitcher(side: Side, pitcher: PlayerRef): void
  /** A runner is replaced by another. */
  pinchRunner(out: PlayerRef, runner: PlayerRef): void
  /** Sends the pitches of the plate appearance that were not sent yet. */
  pitches(batter: PlayerRef, pitches: readonly SequencePitch[]): void
  play(batter: PlayerRef, event: RetrosheetEvent, description: string, stated?: StatedAfter): void
  /**
   * Ends the game where the rules end it, or where the source says that it ended here although they do not (it was called); otherwise its end is
   * open.
   */
  finish(label: string, endsHere: boolean): GameImport
}

const originOf: Readonly<Record<Origin, Movement['start']>> = { B: '', '1': '1B', '2': '2B', '3': '3B' }
const endOf: Readonly<Record<Destination, Movement['end']>> = { '1': '1B', '2': '2B', '3': '3B', H: 'score', out: '' }

interface Moved {
  readonly movements: readonly Movement[]
  readonly runners: Runners
  readonly runs: number
  readonly outs: number
}

/** Forced runners move up when the batter takes first: the event text leaves them out on a force at another base. */
const withForced = (before: Runners, moves: RetrosheetEvent['moves']): RetrosheetEvent['moves'] => {
  if (moves.get('B') !== '1' || before[0] === undefined || moves.has('1')) return moves
  const forced = new Map(moves)
  for (const base of [1, 2, 3] as const) {
    const origin = String(base) as Origin
    if (before[base - 1] === undefined || forced.has(origin)) break
    forced.set(origin, base === 3 ? 'H' : (String(base + 1) as Destination))
  }
  return forced
}

const moveRunners = (before: Runners, batter: PlayerRef, event: RetrosheetEvent): Moved => {
  const moves = withForced(before, event.moves)
  const after: [PlayerRef | undefined, PlayerRef | undefined, PlayerRef | undefined] = [before[0], before[1], before[2]]
  const movements: Movement[] = []
  let runs = 0
  let outs = 0
  for (const origin of ['3', '2', '1'] as const) if (moves.has(origin)) after[Number(origin) - 1] = undefined
  for (const origin of ['3', '2', '1', 'B'] as const) {
    const to = moves.get(origin)
    if (to === undefined) continue
    const runner = origin === 'B' ? batter : before[Number(origin) - 1]
    if (runner === undefined)
      throw importError('MLB_IMPORT_GAME_CONTRADICTORY', `The play moves a runner from base ${origin}, where nobody is.`)
    if (to === 'H') runs++
    else if (to === 'out') outs++
    else {
      if (after[Number(to) - 1] !== undefined)
        throw importError('MLB_IMPORT_GAME_CONTRADICTORY', `Two runners stand on base ${to} after the play.`)
      after[Number(to) - 1] = runner
    }
    movements.push({ runner, start: originOf[origin], end: endOf[to] })
  }
  return { movements, runners: after, runs, outs }
}

/** A recorder for one game, starting `startsAtMs` from the start of the slate. */
export const createGameRecorder = (
  writer: GameWriter,
  starters: { readonly home: PlayerRef; readonly away: PlayerRef },
  options: { readonly scheduledInnings: number; readonly startsAtMs: number },
): GameRecorder => {
  let situation = openingSituation(starters.home, starters.away)
  let atMs = options.startsAtMs
  let atBat = 0
  let eventIndex = 0
  let sentPitches = 0
  let started = false
  const live = (): void => {
    writer.status(
      atMs,
      { abstractGameState: 'Live', detailedState: 'In Progress', inningState: situation.bottom ? 'Bottom' : 'Top' },
      situation,
    )
  }
  const start = (): void => {
    if (started) return
    started = true
    situation = withRuns(situation, 0)
    live()
  }
  const endAtBat = (): void => {
    atBat++
    eventIndex = 0
    sentPitches = 0
  }
  writer.status(
    Math.max(0, atMs - pace.openingMs),
    { abstractGameState: 'Preview', detailedState: 'Warmup', inningState: 'Top' },
    situation,
  )
  return {
    get situation() {
      return situation
    },
    moveTo: (inning, bottom, placed) => {
      start()
      if (inning === situation.inning && bottom === situation.bottom) return
      if (situation.outs !== 3)
        throw importError('MLB_IMPORT_GAME_CONTRADICTORY', `A half inning follows inning ${situation.inning} after ${situation.outs} outs.`)
      const next = nextHalf(situation, placed)
      if (next.inning !== inning || next.bottom !== bottom)
        throw importError('MLB_IMPORT_GAME_CONTRADICTORY', `Inning ${inning} does not follow inning ${situation.inning}.`)
      // A batter left at the plate by a runner's out starts anew in the next inning.
      if (eventIndex > 0 || sentPitches > 0) endAtBat()
      atMs += pace.halfInningMs
      situation = withRuns(next, 0)
      live()
    },
    pitcher: (side, pitcher) => {
      situation = { ...situation, ...(side === 'home' ? { homePitcher: pitcher } : { awayPitcher: pitcher }) }
      writer.status(
        atMs,
        {
          abstractGameState: started ? 'Live' : 'Preview',
          detailedState: started ? 'In Progress' : 'Warmup',
          inningState: situation.bottom ? 'Bottom' : 'Top',
          pitchingChange: { side, pitcher },
        },
        situation,
      )
    },
    pinchRunner: (out, runner) => {
      const swap = (each: PlayerRef | undefined): PlayerRef | undefined => (each?.id === out.id ? runner : each)
      situation = { ...situation, runners: [swap(situation.runners[0]), swap(situation.runners[1]), swap(situation.runners[2])] }
    },
    pitches: (batter, pitches) => {
      start()
      situation = { ...situation, batter }
      if (sentPitches === 0 && eventIndex === 0) atMs += pace.betweenAtBatsMs
      for (const [at, pitch] of pitches.entries()) {
        if (at < sentPitches) continue
        atMs += pace.pitchMs
        situation = { ...situation, balls: pitch.balls, strikes: pitch.strikes }
        writer.pitch(atMs, { ...pitch, atBatIndex: atBat, pitchNumber: at + 1 }, situation)
      }
      sentPitches = Math.max(sentPitches, pitches.length)
    },
    play: (batter, event, description, stated) => {
      start()
      atMs += pace.playMs
      const before = { ...situation, batter }
      const moved = moveRunners(situation.runners, batter, event)
      if (stated !== undefined && (stated.runs !== moved.runs || stated.outs !== moved.outs))
        throw importError(
          'MLB_IMPORT_GAME_CONTRADICTORY',
          `The event gives ${moved.runs} runs and ${moved.outs} outs, the columns ${stated.runs} and ${stated.outs}.`,
        )
      const outs = situation.outs + moved.outs
      if (outs > 3) throw importError('MLB_IMPORT_GAME_CONTRADICTORY', `The half inning has ${outs} outs.`)
      situation = {
        ...withRuns(before, moved.runs),
        outs,
        runners: moved.runners,
        ...(event.plateAppearance ? { balls: 0, strikes: 0 } : {}),
      }
      writer.play(atMs, {
        atBatIndex: atBat,
        eventIndex,
        eventType: event.eventType,
        description,
        plateAppearance: event.plateAppearance,
        rbi: event.rbi,
        batter,
        pitcher: (before.bottom ? before.awayPitcher : before.homePitcher) ?? starters.home,
        inning: before.inning,
        bottom: before.bottom,
        movements: moved.movements,
        after: situation,
      })
      if (event.plateAppearance) endAtBat()
      else eventIndex++
    },
    finish: (label, endsHere) => {
      const complete = isGameOver(situation, options.scheduledInnings)
      if (!complete && !endsHere) {
        const half = situation.bottom ? 'bottom' : 'top'
        return { script: writer.script(label), openEnd: `The plays end in the ${half} of inning ${situation.inning}.` }
      }
      writer.status(
        atMs + pace.finalMs,
        {
          abstractGameState: 'Final',
          detailedState: complete ? 'Final' : 'Completed Early',
          inningState: complete || situation.outs === 3 ? (situation.bottom ? 'End' : 'Middle') : situation.bottom ? 'Bottom' : 'Top',
        },
        situation,
      )
      return { script: writer.script(label) }
    },
  }
}
