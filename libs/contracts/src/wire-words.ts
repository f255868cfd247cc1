import { contractsError } from './contracts-errors.ts'

/** A two-way table between our words and the numbers of a protobuf enum. */
export interface WireWords<Word extends string> {
  toWire(word: Word): number
  /** The word of a number; UNSPECIFIED and unknown numbers are rejected. */
  fromWire(value: number): Word
  /** As {@link fromWire}, with undefined for UNSPECIFIED and unknown numbers. */
  maybe(value: number): Word | undefined
}

/** Builds {@link WireWords} from `{ word: enum number }`. */
export const wireWords = <Word extends string>(name: string, numbers: Readonly<Record<Word, number>>): WireWords<Word> => {
  const words = new Map<number, Word>()
  for (const word of Object.keys(numbers) as Word[]) words.set(numbers[word], word)
  return {
    toWire: (word) => numbers[word],
    maybe: (value) => words.get(value),
    fromWire: (value) => {
      const word = words.get(value)
      if (word === undefined) throw contractsError('CONTRACTS_ENUM_UNKNOWN', `${name} has no value ${value}.`, { name, value })
      return word
    },
  }
}
