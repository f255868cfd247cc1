import type { ModelParams } from '@fairline/domain-sport'
import { nbaError } from './nba-errors.ts'

/** A row of the parameters; a model that asks for one that is not there is a bug of the release. */
export const rowOf = (params: ModelParams, name: string): readonly number[] => {
  const row = params.values[name]
  if (row === undefined) throw nbaError('NBA_PARAMETER_ABSENT', `Parameters ${params.version} have no row ${name}.`, { name })
  return row
}
