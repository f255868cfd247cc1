import type { ModelParams } from '@fairline/domain-sport'
import { quarterMs } from './game-clock.ts'
import { interpolate } from './interpolate.ts'
import { rowOf } from './parameter-row.ts'

const quarterSeconds = quarterMs / 1000

/**
 * Seconds of regulation left as points count them: a whole quarter is 720, but its first minute is worth less than its last. Nobody scores
 * in the first seconds of a possession, and each side hurries for a last shot (Gabel and Redner, "Random walk picture of basketball
 * scoring", JQAS 8 (2012), section 2). Whole quarters keep their length.
 */
export const pointSecondsLeft = (secondsLeft: number, params: ModelParams): number => {
  const quarters = Math.floor(secondsLeft / quarterSeconds)
  const ofQuarter = secondsLeft - quarters * quarterSeconds
  return quarterSeconds * (quarters + interpolate(rowOf(params, 'quarterSeconds'), rowOf(params, 'quarterShare'), ofQuarter))
}
