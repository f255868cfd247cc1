import type { Boundary } from '../arguments.ts'
import type { DeadLetter, DeadLetterStage, DeadLetterTopic } from './dead-letter.ts'

/** Which dead letters are meant; every part narrows. */
export interface DeadLetterFilter {
  /** Names of letters; empty means all. */
  readonly ids?: readonly string[]
  readonly stage?: DeadLetterStage
  readonly topic?: DeadLetterTopic
  readonly reason?: string
  readonly game?: string
  readonly partition?: number
  /** First offset of each partition, or first time of rejection, that is meant. */
  readonly from?: Boundary
  /** First offset or time that is no longer meant. */
  readonly to?: Boundary
}

/** Whether letters of a topic can match at all. */
export const matchesTopic = ({ ids = [], stage, topic }: DeadLetterFilter, from: DeadLetterTopic, fullName: string): boolean =>
  (stage === undefined || from.startsWith(`${stage}.`)) &&
  (topic === undefined || topic === from) &&
  (ids.length === 0 || ids.some((id) => id.startsWith(`${fullName}/`)))

const placeOf = (letter: DeadLetter, boundary: Boundary): number => (boundary.kind === 'offset' ? letter.offset : letter.rejectedAtUs)

/** Whether a letter is meant. */
export const matchesLetter = ({ ids = [], reason, game, partition, from, to }: DeadLetterFilter, letter: DeadLetter): boolean =>
  (ids.length === 0 || ids.includes(letter.id)) &&
  (reason === undefined || reason === letter.reason) &&
  (game === undefined || game === letter.gameId) &&
  (partition === undefined || partition === letter.partition) &&
  (from === undefined || placeOf(letter, from) >= from.value) &&
  (to === undefined || placeOf(letter, to) < to.value)
