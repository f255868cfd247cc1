import { fnv1a } from '@fairline/kernel'
import type { Person, RosterPlayer } from './game-recorder.ts'
import type { StatsRow } from './stats-row.ts'
import { messageTypes } from './stats-row.ts'
import type { Club } from './teams.ts'

const shotPattern = /^(?:MISS )?(.+?)(?: \d+'| {2})/
const freeThrowPattern = /^(?:MISS )?(.+?) Free Throw/
const reboundPattern = /^(.+?) REBOUND/
const assistPattern = /\((\D+?) \d+ AST\)/
const substitutionPattern = /^SUB: (.+?) FOR (.+)$/
const stealPattern = /^(.+?) STEAL/
const blockPattern = /^(.+?) BLOCK/

const first = (pattern: RegExp, text: string): string | undefined => pattern.exec(text)?.[1]

/** Who a shot names. */
export const shooterName = (text: string): string | undefined => first(shotPattern, text)
/** Who shot a free throw. */
export const freeThrowName = (text: string): string | undefined => first(freeThrowPattern, text)
/** Who took a rebound; undefined for the team's own. */
export const rebounderName = (text: string): string | undefined => first(reboundPattern, text)
/** Who assisted. */
export const assistName = (text: string): string | undefined => first(assistPattern, text)
/** Who stole the ball. */
export const stealName = (text: string): string | undefined => first(stealPattern, text)
/** Who blocked a shot. */
export const blockName = (text: string): string | undefined => first(blockPattern, text)
/** Who came in for whom. */
export const substitutionNames = (text: string): { readonly into: string; readonly out: string } | undefined => {
  const match = substitutionPattern.exec(text)
  return match === null ? undefined : { into: match[1] as string, out: match[2] as string }
}

const namesIn = (row: StatsRow, text: string): readonly (string | undefined)[] => {
  switch (row.messageType) {
    case messageTypes.made:
      return [shooterName(text), assistName(text)]
    case messageTypes.missed:
      return text.startsWith('MISS ') ? [shooterName(text)] : [blockName(text)]
    case messageTypes.freeThrow:
      return [freeThrowName(text)]
    case messageTypes.rebound:
      return [rebounderName(text)]
    case messageTypes.turnover:
      return [stealName(text)]
    case messageTypes.substitution: {
      const names = substitutionNames(text)
      return [names?.out, names?.into]
    }
    default:
      return []
  }
}

/** The players of one team as a file names them. */
export interface NameBook {
  readonly players: readonly RosterPlayer[]
  /** The player of exactly this name. */
  person(name: string | undefined): Person | undefined
  /** The player whose name a text begins with, the longest if there are several. */
  prefixOf(text: string): Person | undefined
}

/**
 * Collects a team's players. The file has no ids: a player's id is made from his club and name, stable over the games of a club.
 * Starters are the first five seen who were not substituted in before.
 */
export const nameBookOf = (club: Club, rows: readonly StatsRow[], textOf: (row: StatsRow) => string): NameBook => {
  const people = new Map<string, Person>()
  const starters = new Set<string>()
  const cameIn = new Set<string>()
  for (const row of rows) {
    const text = textOf(row)
    if (text === '') continue
    const into = row.messageType === messageTypes.substitution ? substitutionNames(text)?.into : undefined
    if (into !== undefined && !starters.has(into)) cameIn.add(into)
    for (const name of namesIn(row, text)) {
      if (name === undefined) continue
      if (!people.has(name)) people.set(name, { personId: 4_000_000_000 + fnv1a(`${club.tricode}/${name}`), nameI: name })
      if (!cameIn.has(name) && starters.size < 5) starters.add(name)
    }
  }
  const longestFirst = [...people.keys()].toSorted((a, b) => b.length - a.length)
  return {
    players: [...people].map(([name, person]) => ({ ...person, tricode: club.tricode, starter: starters.has(name) })),
    person: (name) => (name === undefined ? undefined : people.get(name)),
    prefixOf: (text) => {
      const name = longestFirst.find((each) => text.startsWith(`${each} `))
      return name === undefined ? undefined : people.get(name)
    },
  }
}
