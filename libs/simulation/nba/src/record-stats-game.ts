import type { GameImport } from '@fairline/simulation-slate'
import type { ActionInput, GameFacts } from './game-recorder.ts'
import { GameRecorder } from './game-recorder.ts'
import { endOfStats } from './stats-end.ts'
import type { Score } from './stats-scores.ts'
import { scoresAfter } from './stats-scores.ts'
import { timesOf } from './stats-times.ts'
import type { NameBook } from './stats-names.ts'
import { assistName, blockName, freeThrowName, rebounderName, shooterName, stealName, substitutionNames } from './stats-names.ts'
import type { StatsRow } from './stats-row.ts'
import { messageTypes } from './stats-row.ts'
import type { Club } from './teams.ts'

/** What {@link recordStatsGame} needs. */
export interface StatsGame {
  readonly facts: GameFacts
  readonly rows: readonly StatsRow[]
  readonly homeNames: NameBook
  readonly awayNames: NameBook
  readonly startsAtMs: number
  /** By the file of games; undefined where it does not say. */
  readonly finalScore: Score | undefined
}

/** A team's part of a row. */
interface Part {
  readonly isHome: boolean
  readonly club: Club
  readonly names: NameBook
  readonly text: string
}

/** A row's actions without period, clock and number. */
type Action = Omit<ActionInput, 'period' | 'clockMs' | 'actionNumber'>

/** Sends a game of the stats play-by-play as the provider would have sent it live; says why it has no end where the file does not tell. */
export const recordStatsGame = (game: StatsGame): GameImport => {
  const recorder = new GameRecorder(game.facts, game.startsAtMs - 60_000)
  const times = timesOf(game.rows, game.startsAtMs)
  const scores = scoresAfter(game.rows, game.finalScore)
  const { final, openEnd } = endOfStats(game.rows, scores.at(-1) ?? { home: 0, away: 0 }, game.finalScore)
  let lastPeriod = 1
  game.rows.forEach((row, index) => {
    const atMs = times[index] as number
    if (row.messageType === messageTypes.replay) {
      // The file holds the ruling; the request came before it, at the earliest after the event before.
      const requestAtMs = Math.max(times[index - 1] ?? atMs, atMs - 45_000)
      recorder.action(requestAtMs, { period: row.period, clockMs: clockOf(row), actionType: 'instantreplay', subType: 'request' })
    }
    const { home, away } = scores[index] as Score
    recorder.setScore(home, away)
    const actions = actionsOf(game, row, index)
    actions.forEach((action, part) => {
      recorder.action(atMs, {
        ...action,
        period: row.period,
        clockMs: clockOf(row),
        ...(part === 0 ? { actionNumber: row.eventNumber } : {}),
      })
    })
    lastPeriod = row.period
  })
  if (final === undefined) return { script: recorder.script(), openEnd }
  recorder.setScore(final.home, final.away)
  recorder.action((times.at(-1) as number) + 5_000, {
    period: lastPeriod,
    clockMs: 0,
    actionType: 'game',
    subType: 'end',
    description: 'Game End',
  })
  return { script: recorder.script() }
}

const clockOf = (row: StatsRow): number => (row.period > 4 ? Math.min(row.clockMs, 300_000) : row.clockMs)

const actionsOf = (game: StatsGame, row: StatsRow, index: number): readonly Action[] => {
  const home: Part = { isHome: true, club: game.facts.home, names: game.homeNames, text: row.home }
  const away: Part = { isHome: false, club: game.facts.away, names: game.awayNames, text: row.away }
  const own = row.home === '' ? away : home
  const hasText = own.text !== ''
  switch (row.messageType) {
    case messageTypes.made: {
      const assist = own.names.person(assistName(own.text))
      return [shotOf(own, 'Made', assist)]
    }
    case messageTypes.missed: {
      const shooting = row.home.startsWith('MISS ') ? home : away
      const blocking = shooting.isHome ? away : home
      const block = blocking.names.person(blockName(blocking.text))
      const blocked = block === undefined ? [] : [{ actionType: 'block', club: blocking.club, person: block, description: blocking.text }]
      return [shotOf(shooting, 'Missed', undefined), ...blocked]
    }
    case messageTypes.freeThrow: {
      const attempt = / (\d of \d)/.exec(own.text)?.[1] ?? '1 of 1'
      const shotResult = own.text.startsWith('MISS ') ? 'Missed' : 'Made'
      return [{ ...partOf(own, 'freethrow', attempt), person: own.names.person(freeThrowName(own.text)), shotResult }]
    }
    case messageTypes.rebound:
      return hasText
        ? [{ ...partOf(own, 'rebound', reboundType(game.rows, index, own)), person: own.names.person(rebounderName(own.text)) }]
        : []
    case messageTypes.turnover: {
      const losing = stealName(own.text) === undefined ? own : own.isHome ? away : home
      const stealing = losing.isHome ? away : home
      const thief = stealing.names.person(stealName(stealing.text))
      if (losing.text === '') return []
      const steal = thief === undefined ? [] : [{ ...partOf(stealing, 'steal', ''), person: thief }]
      return [{ ...partOf(losing, 'turnover', ''), person: losing.names.prefixOf(losing.text) }, ...steal]
    }
    case messageTypes.foul:
      return hasText ? [foulOf(game.rows, index, own)] : []
    case messageTypes.violation:
      return hasText ? [{ ...partOf(own, 'violation', ''), person: own.names.prefixOf(own.text) }] : []
    case messageTypes.substitution: {
      const names = substitutionNames(own.text)
      if (names === undefined) return []
      return [
        { ...partOf(own, 'substitution', 'out'), person: own.names.person(names.out) },
        { ...partOf(own, 'substitution', 'in'), person: own.names.person(names.into) },
      ]
    }
    case messageTypes.timeout:
      return [hasText ? { ...partOf(own, 'timeout', 'full') } : { actionType: 'stoppage', subType: 'official' }]
    case messageTypes.jumpBall:
      return [{ actionType: 'jumpball', subType: 'recovered', description: own.text }]
    case messageTypes.ejection:
      return hasText ? [{ ...partOf(own, 'ejection', ''), person: own.names.prefixOf(own.text) }] : []
    case messageTypes.periodStart:
      return [{ actionType: 'period', subType: 'start', description: 'Period Start' }]
    case messageTypes.periodEnd:
      return [{ actionType: 'period', subType: 'end', description: 'Period End' }]
    case messageTypes.replay:
      return [{ actionType: 'instantreplay', subType: row.actionType === 1 ? 'overturn ruling' : 'support ruling' }]
    default:
      return []
  }
}

const partOf = (part: Part, actionType: string, subType: string): Action => ({
  actionType,
  subType,
  club: part.club,
  description: part.text,
})

const shotOf = (part: Part, shotResult: 'Made' | 'Missed', assist: Action['assist']): Action => ({
  ...partOf(part, part.text.includes(' 3PT ') ? '3pt' : '2pt', ''),
  person: part.names.person(shooterName(part.text)),
  shotResult,
  possession: part.club,
  ...(assist === undefined ? {} : { assist }),
})

// The file does not say whose shot was missed; the last miss before the rebound does.
const reboundType = (rows: readonly StatsRow[], index: number, own: Part): 'offensive' | 'defensive' => {
  for (let i = index - 1; i >= 0 && i >= index - 6; i--) {
    const row = rows[i] as StatsRow
    if (row.messageType !== messageTypes.missed && row.messageType !== messageTypes.freeThrow) continue
    return row.home.startsWith('MISS ') === own.isHome ? 'offensive' : 'defensive'
  }
  return 'defensive'
}

// A foul's free throws are the first of them that follows at the same clock.
const foulOf = (rows: readonly StatsRow[], index: number, own: Part): Action => {
  const foul = rows[index] as StatsRow
  const action = { ...partOf(own, 'foul', foul.actionType === 11 ? 'technical' : 'personal'), person: own.names.prefixOf(own.text) }
  for (let i = index + 1; i < rows.length && i <= index + 8; i++) {
    const row = rows[i] as StatsRow
    if (row.clockMs !== foul.clockMs || row.period !== foul.period || row.messageType === messageTypes.foul) break
    const text = own.isHome ? row.away : row.home
    const attempts = row.messageType === messageTypes.freeThrow ? / 1 of (\d)/.exec(text)?.[1] : undefined
    if (attempts !== undefined) return { ...action, qualifiers: [`${attempts}freethrow`] }
  }
  return action
}
