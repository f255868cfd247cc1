import type { ModelParams } from '@fairline/domain-sport'
import { nflError } from './nfl-errors.ts'

/** A named row of the parameters. A missing one is a broken release, not bad input. */
export const paramRow = (params: ModelParams, name: string): readonly number[] => {
  const row = params.values[name]
  if (row === undefined) throw nflError('NFL_PARAMS_INCOMPLETE', `Model ${params.version} has no parameters ${name}.`)
  return row
}

/** Linear interpolation of `values` over increasing `nodes`; constant outside them. */
export const interpolate = (nodes: readonly number[], values: readonly number[], x: number): number => {
  const last = nodes.length - 1
  if (x <= (nodes[0] as number)) return values[0] as number
  if (x >= (nodes[last] as number)) return values[last] as number
  let i = 1
  while ((nodes[i] as number) < x) i++
  const left = nodes[i - 1] as number
  const share = (x - left) / ((nodes[i] as number) - left)
  return (values[i - 1] as number) * (1 - share) + (values[i] as number) * share
}
