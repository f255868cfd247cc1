import type { AppError, Json } from '@fairline/kernel'
import { nflError } from './nfl-errors.ts'
import type { PlayRecord } from './play-record.ts'
import { emptyRecord } from './play-record.ts'
import { scoreKinds } from './score-kinds.ts'

const unreadable = (why: string): AppError => nflError('NFL_STATE_UNREADABLE', `Cannot read an NFL state: ${why}.`)

/** Flags of a record, in the order of their bits. */
const flags = [
  'complete',
  'passTouchdown',
  'rushTouchdown',
  'isSnap',
  'takenBack',
  'severalScores',
  'failedTry',
  'splitUnknown',
  'unread',
  'mayReturn',
  'losesBall',
] as const satisfies readonly (keyof PlayRecord)[]

const bitsOf = (record: PlayRecord): number => flags.reduce((bits, flag, i) => bits + (record[flag] ? 2 ** i : 0), 0)

const flagsOf = (bits: number): Pick<PlayRecord, (typeof flags)[number]> =>
  Object.fromEntries(flags.map((flag, i) => [flag, (bits & (2 ** i)) !== 0])) as Pick<PlayRecord, (typeof flags)[number]>

const sides = [undefined, 'home', 'away'] as const

/** Points of both sides are one cell; those of a side are less than half of this, either way. */
const pointsRadix = 1_000

/** Cells of a row that is of a play without statistics and points, with them, and with what is rare. */
const lengths = { bare: 5, full: 13, rare: 18 } as const

const hasRare = (record: PlayRecord): boolean =>
  record.sinceQuarter !== record.quarter ||
  record.sinceSeconds !== record.seconds ||
  record.lateral !== '' ||
  record.scorer !== '' ||
  record.others.length > 0

const isBare = (record: PlayRecord): boolean =>
  record.score === 'none' &&
  record.side === undefined &&
  record.homePoints === 0 &&
  record.awayPoints === 0 &&
  record.passer === '' &&
  record.receiver === '' &&
  record.rusher === '' &&
  record.passYards === 0 &&
  record.rushYards === 0

/** A record as a row of numbers; `place` gives a player's place in the list of players. */
export const rowOf = (record: PlayRecord, place: (id: string) => number): Json => {
  const bare = [record.playId, record.eventId, record.quarter, record.seconds, bitsOf(record)]
  const rare = hasRare(record)
  if (!rare && isBare(record)) return bare
  const full = [
    ...bare,
    record.homePoints * pointsRadix + record.awayPoints,
    scoreKinds.indexOf(record.score),
    sides.indexOf(record.side),
    place(record.passer),
    place(record.receiver),
    place(record.rusher),
    record.passYards,
    record.rushYards,
  ]
  if (!rare) return full
  return [
    ...full,
    record.sinceQuarter,
    record.sinceSeconds,
    place(record.lateral),
    record.lateralYards,
    place(record.scorer),
    ...record.others.map(place),
  ]
}

const playerAt = (players: readonly string[], at: number): string => {
  const id = at === -1 ? '' : players[at]
  if (id === undefined) throw unreadable('a play record names an unknown player')
  return id
}

/** The record of a row of {@link rowOf}. */
export const recordFromRow = (row: Json, players: readonly string[]): PlayRecord => {
  if (!Array.isArray(row) || row.length < lengths.bare || typeof row[1] !== 'string') throw unreadable('a play record has another shape')
  const cells = row.map((cell, i) => (i === 1 ? 0 : cell))
  if (!cells.every((cell): cell is number => Number.isInteger(cell))) throw unreadable('a play record has another shape')
  const [playId, , quarter, seconds, bits, points, score, side, passer, receiver, rusher, passYards, rushYards] = cells
  const bare: PlayRecord = {
    ...emptyRecord,
    ...flagsOf(bits ?? 0),
    playId: playId ?? 0,
    eventId: row[1],
    quarter: quarter ?? 1,
    seconds: seconds ?? 0,
    sinceQuarter: quarter ?? 1,
    sinceSeconds: seconds ?? 0,
  }
  if (cells.length === lengths.bare) return bare
  if (cells.length !== lengths.full && cells.length < lengths.rare) throw unreadable('a play record has another shape')
  const awayPoints = ((((points ?? 0) % pointsRadix) + 1.5 * pointsRadix) % pointsRadix) - pointsRadix / 2
  const full: PlayRecord = {
    ...bare,
    homePoints: ((points ?? 0) - awayPoints) / pointsRadix,
    awayPoints,
    score: scoreKinds[score ?? 0] ?? 'none',
    side: sides[side ?? 0],
    passer: playerAt(players, passer ?? -1),
    receiver: playerAt(players, receiver ?? -1),
    rusher: playerAt(players, rusher ?? -1),
    passYards: passYards ?? 0,
    rushYards: rushYards ?? 0,
  }
  if (cells.length === lengths.full) return full
  const [sinceQuarter, sinceSeconds, lateral, lateralYards, scorer, ...others] = cells.slice(lengths.full)
  return {
    ...full,
    sinceQuarter: sinceQuarter ?? 1,
    sinceSeconds: sinceSeconds ?? 0,
    lateral: playerAt(players, lateral ?? -1),
    lateralYards: lateralYards ?? 0,
    scorer: playerAt(players, scorer ?? -1),
    others: others.length === 0 ? emptyRecord.others : others.map((at) => playerAt(players, at)),
  }
}

const oldLength = 11

/** The record of a row of the previous version: its score kinds are a part of today's, it has no clock, and an adjustment has no kind. */
export const recordFromOldRow = (row: Json, players: readonly string[], lastQuarter: number): PlayRecord => {
  if (!Array.isArray(row) || row.length !== oldLength || !row.every((cell): cell is number => Number.isInteger(cell)))
    throw unreadable('a play record has another shape')
  const [playId, quarter, homePoints, awayPoints, score, passer, receiver, rusher, passYards, rushYards, bits] =
    row as readonly number[] as readonly [number, number, number, number, number, number, number, number, number, number, number]
  const complete = (bits & 1) !== 0
  const passTouchdown = (bits & 2) !== 0
  const rushTouchdown = (bits & 4) !== 0
  const scorer = passTouchdown ? receiver : rushTouchdown ? rusher : -1
  // Where in its quarter a play was is not known: the order of the records is.
  const seconds = quarter < lastQuarter ? 0 : 900
  return {
    ...emptyRecord,
    playId,
    quarter,
    seconds,
    sinceQuarter: quarter,
    sinceSeconds: seconds,
    homePoints,
    awayPoints,
    score: scoreKinds[score] ?? 'none',
    side: homePoints > awayPoints ? 'home' : awayPoints > homePoints ? 'away' : undefined,
    isSnap: playId !== -1,
    passer: playerAt(players, passer),
    receiver: playerAt(players, receiver),
    rusher: playerAt(players, rusher),
    scorer: playerAt(players, scorer),
    passYards,
    complete,
    passTouchdown,
    rushYards,
    rushTouchdown,
  }
}
