import type { FieldReader, IgnoredFields, Json, JsonObject } from '@fairline/kernel'
import { isJsonObject } from '@fairline/kernel'
import type { UnstatedField } from './mlb-event.ts'

/** A player's id in our words: the provider's id prefixed by the sport. Empty for none. */
export const mlbId = (providerId: string): string => (providerId === '' ? '' : `mlb-${providerId}`)

/** The provider's ids are numbers in the league's own feed and texts in historical ones. */
export const readId = (fields: FieldReader, field: string): string =>
  typeof fields.object[field] === 'number' ? String(fields.int(field, 1, 99_999_999)) : fields.text(field, 40)

const isPrintable = (text: string, maxLength: number): boolean => {
  if (text.length === 0 || text.length > maxLength || !text.isWellFormed()) return false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x20 || unit === 0x7f) return false
  }
  return true
}

const valueOf = (object: JsonObject, field: string): Json | undefined => (Object.hasOwn(object, field) ? object[field] : undefined)

const note = (ignored: IgnoredFields, path: string): void => {
  ;(ignored.paths ??= []).push(path)
}

/** Notes a field that should be there and is not. One that is there and bad, its reading has noted. */
export const noteAbsent = (fields: FieldReader, field: string, path: string, ignored: IgnoredFields): void => {
  const value = valueOf(fields.object, field)
  if (value === undefined || value === null || value === '' || value === 'NA') note(ignored, path)
}

/** Adds a field to those a message left unstated. Most messages leave none: they share one empty list. */
export const withUnstated = (unstated: readonly UnstatedField[], field: UnstatedField): readonly UnstatedField[] =>
  unstated.includes(field) ? unstated : [...unstated, field]

/** The list of messages that state everything well. */
export const nothingUnstated: readonly UnstatedField[] = []

/** An optional text that decides nothing: empty where it is absent; a bad one is empty as well and noted. */
export const readLabel = (object: JsonObject, field: string, maxLength: number, path: string, ignored: IgnoredFields): string => {
  const value = valueOf(object, field)
  if (value === undefined || value === null || value === '' || value === 'NA') return ''
  if (typeof value === 'string' && isPrintable(value, maxLength)) return value
  note(ignored, path)
  return ''
}

/** An optional integer that decides nothing; `absent` where it is absent, and where it is bad, which is noted. */
export const readCounter = (
  object: JsonObject,
  field: string,
  max: number,
  absent: number,
  path: string,
  ignored: IgnoredFields,
): number => {
  const value = valueOf(object, field)
  if (value === undefined || value === null) return absent
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max) return value
  note(ignored, path)
  return absent
}

/** Id of a person of an object: empty for nobody, undefined where it says somebody and not whom. */
export const readPersonId = (object: JsonObject, field: string): string | undefined => {
  const person = valueOf(object, field)
  if (person === undefined || person === null) return ''
  if (!isJsonObject(person)) return undefined
  const id = valueOf(person, 'id')
  if (typeof id === 'number') return Number.isInteger(id) && id >= 1 && id <= 99_999_999 ? `mlb-${id}` : undefined
  return typeof id === 'string' && isPrintable(id, 40) ? `mlb-${id}` : undefined
}

/** The name of a person of an object. */
export const readPersonName = (object: JsonObject, field: string, ignored: IgnoredFields): string => {
  const person = valueOf(object, field)
  return isJsonObject(person ?? null) ? readLabel(person as JsonObject, 'fullName', 80, `${field}.fullName`, ignored) : ''
}

/** An object of an object, where it is one. */
export const objectOf = (object: JsonObject, field: string): JsonObject | undefined => {
  const value = valueOf(object, field)
  return value !== undefined && isJsonObject(value) ? value : undefined
}

/** Whether a field is there at all. */
export const isStated = (object: JsonObject, field: string): boolean => {
  const value = valueOf(object, field)
  return value !== undefined && value !== null
}

const isWithin = (value: Json | undefined, max: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max

/** What a message says of the count: values within 0 to 4 balls and 0 to 3 strikes, nothing, or something impossible. */
export const countStatement = (object: JsonObject): 'stated' | 'absent' | 'bad' => {
  const [balls, strikes] = [valueOf(object, 'balls'), valueOf(object, 'strikes')]
  if (isWithin(balls, 4) && isWithin(strikes, 3)) return 'stated'
  return (balls === undefined || balls === null) && (strikes === undefined || strikes === null) ? 'absent' : 'bad'
}

/**
 * A flag that closes markets while it is set: true for everything but a well stated no. What cannot be read might be a yes; it is noted.
 */
export const readClosingFlag = (object: JsonObject, field: string, path: string, ignored: IgnoredFields): boolean => {
  const value = valueOf(object, field)
  if (value === undefined || value === null || value === false || value === 0 || value === '0' || value === '') return false
  if (value !== true && value !== 1 && value !== '1') note(ignored, path)
  return true
}
