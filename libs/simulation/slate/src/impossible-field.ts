import type { Json, JsonObject } from '@fairline/kernel'
import { isJsonObject } from '@fairline/kernel'

/** A field that decides what a message says, by its path, and a value that no reader of the feed believes. */
export interface ImpossibleField {
  readonly path: readonly [string, ...string[]]
  readonly value: Json
  /** Messages that a reader understands without the field; none where absent. */
  readonly isNeedlessIn?: (body: JsonObject) => boolean
}

const withValue = (body: JsonObject, [name, ...rest]: readonly [string, ...string[]], value: Json): JsonObject | undefined => {
  const present = body[name]
  if (present === undefined) return undefined
  const [next, ...further] = rest
  if (next === undefined) return { ...body, [name]: value }
  const inner = isJsonObject(present) ? withValue(present, [next, ...further], value) : undefined
  return inner === undefined ? undefined : { ...body, [name]: inner }
}

/** Every way to spoil a message by one field: those it does not have are left out. */
export const withImpossibleFields = (body: JsonObject, fields: readonly ImpossibleField[]): readonly JsonObject[] =>
  fields.flatMap(({ path, value, isNeedlessIn }) => {
    if (isNeedlessIn?.(body) === true) return []
    const spoilt = withValue(body, path, value)
    return spoilt === undefined ? [] : [spoilt]
  })
