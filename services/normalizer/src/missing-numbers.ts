import type { fairline } from '@fairline/contracts'
import type { GameState, MissingRange } from './game-state.ts'
import type { SequenceSink } from './sequence-sink.ts'

/** Number of the first message that a record stands for: under overload an ingest keeps the newest of a run of clock messages. */
export const firstSeqOf = ({ raw }: { readonly raw: fairline.v1.RawRecord }): number =>
  raw.conflatedFromSeq > 0 ? raw.conflatedFromSeq : raw.feedSeq

/** Notes numbers that are passed without a message that was taken: of a gap, or of a refused message. */
export const addMissing = (game: GameState, range: MissingRange, { limits }: SequenceSink): void => {
  const last = game.missing.at(-1)
  if (last !== undefined && last.last + 1 === range.first) game.missing[game.missing.length - 1] = { first: last.first, last: range.last }
  else game.missing.push(range)
  const forgotten = game.missing.length > limits.missingRanges ? game.missing.shift() : undefined
  if (forgotten !== undefined) game.forgottenBelow = forgotten.last + 1
}

const isApart = (range: MissingRange, first: number, last: number): boolean => range.last < first || last < range.first

/** Takes numbers out of the missing ones; false where none of them is missing. */
export const fillMissing = (game: GameState, first: number, last: number): boolean => {
  if (game.missing.every((range) => isApart(range, first, last))) return false
  game.missing = game.missing.flatMap((range) =>
    isApart(range, first, last)
      ? [range]
      : [
          { first: range.first, last: first - 1 },
          { first: last + 1, last: range.last },
        ].filter((rest) => rest.first <= rest.last),
  )
  return true
}

/** Whether nothing was taken from this number on: every later one is missing, too. */
export const isNewestMissing = (game: GameState, seq: number): boolean => {
  const last = game.missing.at(-1)
  return last !== undefined && last.last === game.nextFeedSeq - 1 && last.first <= seq
}
