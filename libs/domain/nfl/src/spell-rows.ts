import type { Side } from '@fairline/domain-sport'
import type { FieldReader, Json } from '@fairline/kernel'
import { maxQuarter, quarterSeconds } from './nfl-event.ts'
import { otherSide } from './nfl-state.ts'
import type { Spell } from './overtime-spells.ts'

/** Possessions of an overtime that are read at most: more than any has. */
const maxSpells = 200

/** The possessions of an overtime as the state writes them. */
export const spellRows = (spells: readonly Spell[]): Json => spells.map((each) => ({ ...each }))

/** What a state of the previous release says of an overtime: it counted possessions that ended, and kept whether there is an answer. */
export interface CountedOvertime {
  readonly quarter: number
  readonly seconds: number
  readonly possession: Side | undefined
  readonly receiver: Side | undefined
  readonly ended: number
  readonly hasAnswer: boolean
  readonly leader: Side | undefined
}

/** The possessions of an overtime that were only counted: those of both sides by turns. */
export const spellsOfCount = ({ quarter, seconds, possession, receiver, ended, hasAnswer, leader }: CountedOvertime): readonly Spell[] => {
  if (quarter <= 4 || receiver === undefined) return []
  const spell = (side: Side, hasEnded: boolean): Spell => ({
    side,
    quarter,
    seconds,
    isPlayed: true,
    hasEnded,
    endedBy: '',
    isAfterLoss: false,
    isUnsure: false,
  })
  // Who leads without an answer left has won, however few possessions were counted.
  const isWon = leader === receiver && !hasAnswer
  const count = Math.min(maxSpells, isWon ? Math.max(2, ended) : ended)
  const spells = Array.from({ length: count }, (_, i) => spell(i % 2 === 0 ? receiver : otherSide(receiver), true))
  if (isWon) return spells
  const next = possession ?? (spells.length === 0 ? receiver : undefined)
  return next === undefined || spells.at(-1)?.side === next ? spells : [...spells, spell(next, false)]
}

const spellFrom = (fields: FieldReader): Spell => ({
  side: fields.oneOf('side', ['home', 'away']),
  quarter: fields.int('quarter', 1, maxQuarter),
  seconds: fields.int('seconds', 0, quarterSeconds),
  isPlayed: fields.flag('isPlayed'),
  hasEnded: fields.flag('hasEnded'),
  endedBy: fields.textOr('endedBy') ?? '',
  isAfterLoss: fields.flag('isAfterLoss'),
  isUnsure: fields.flag('isUnsure'),
})

/** The possessions of an overtime that a state holds; undefined where it only counted them. */
export const spellsFrom = (fields: FieldReader): readonly Spell[] | undefined =>
  fields.object['spells'] === undefined ? undefined : fields.children('spells', maxSpells).map(spellFrom)
