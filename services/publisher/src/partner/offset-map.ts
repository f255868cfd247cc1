import { publisherError } from '../errors.ts'

/** Every source record at `source` or behind is copied to `target` or behind. */
export interface OffsetPair {
  readonly source: number
  readonly target: number
}

/** Pairs of one partition, ascending. Dropping any of them makes answers lower, never wrong. */
export type OffsetMap = readonly OffsetPair[]

/** The most pairs that are kept: a map is written with every transaction. */
const mostPairs = 16
/** Boards are asked for soon after their odds. */
const newestPairs = 8

/** A bound for where the records at a source offset or behind are; 0 where nothing is known. */
export const targetOf = (map: OffsetMap, source: number): number => map.findLast((pair) => pair.source <= source)?.target ?? 0

/** With a newer pair; where there are too many, every second one goes, but the oldest and the {@link newestPairs} stay. */
export const withPair = (map: OffsetMap, pair: OffsetPair): OffsetMap => {
  const all = [...map.filter(({ source }) => source < pair.source), pair]
  return all.length <= mostPairs ? all : all.filter((_, index) => index % 2 === 0 || index >= all.length - newestPairs)
}

/** Without what is asked for no more once every question is about this source offset or later ones. */
export const withoutBelow = (map: OffsetMap, source: number): OffsetMap =>
  map.slice(
    Math.max(
      0,
      map.findLastIndex((pair) => pair.source <= source),
    ),
  )

/** What is noted with a position: the pairs that are committed, and how far this transaction goes, whose target is not known yet. */
export interface OffsetNote {
  readonly map: OffsetMap
  readonly source: number
}

/** Text of a note: `<source>:<target>` of each pair, then the source offset. */
export const encodeNote = ({ map, source }: OffsetNote): string =>
  [...map.map((pair) => `${pair.source}:${pair.target}`), String(source)].join(' ')

const offsetOf = (text: string | undefined): number => {
  const offset = text === undefined || text === '' ? Number.NaN : Number(text)
  if (!Number.isSafeInteger(offset) || offset < 0)
    throw publisherError('PUBLISHER_POSITION_INVALID', `${text ?? 'Nothing'} in a note of odds offsets is not an offset.`)
  return offset
}

/** Reads what {@link encodeNote} wrote. */
export const decodeNote = (text: string): OffsetNote => {
  const words = text.split(' ')
  const map = words.slice(0, -1).map((word): OffsetPair => {
    const [source, target] = word.split(':')
    return { source: offsetOf(source), target: offsetOf(target) }
  })
  return { map, source: offsetOf(words.at(-1)) }
}
