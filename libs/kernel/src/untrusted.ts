import { AppError } from './app-error.ts'
import type { JsonObject } from './json.ts'
import { isJsonObject } from './json.ts'
import { kernelErrors } from './kernel-errors.ts'

const bad = (field: string, expected: string, value: unknown): AppError =>
  new AppError('KERNEL_FIELD_INVALID', `Field ${field} must be ${expected}, got ${describe(value)}.`, {
    disposition: kernelErrors.KERNEL_FIELD_INVALID.disposition,
    context: { field },
  })

const describe = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > 40 ? `${text.slice(0, 40)}...` : text
}

/**
 * Checked reading of one untrusted object. A field of the wrong shape throws a `reject` error (KERNEL_FIELD_INVALID)
 * that names the field; additional fields are tolerated. Decoders catch it once, at their edge, with {@link decodeWith}.
 */
export interface FieldReader {
  readonly object: JsonObject
  /** A string of 1 to `maxLength` characters (default 256), without control characters. */
  text(field: string, maxLength?: number): string
  /** As {@link text}, or undefined where the field is absent, null, empty or `NA`. */
  textOr(field: string, maxLength?: number): string | undefined
  /** A safe integer within [min, max]. */
  int(field: string, min: number, max: number): number
  intOr(field: string, min: number, max: number): number | undefined
  /** A finite number within [min, max]. */
  number(field: string, min: number, max: number): number
  numberOr(field: string, min: number, max: number): number | undefined
  /** true for true, 1 and '1'; false for false, 0, '0', null and absent. */
  flag(field: string): boolean
  /** One of the given words. */
  oneOf<const W extends string>(field: string, words: readonly W[]): W
  oneOfOr<const W extends string>(field: string, words: readonly W[]): W | undefined
  /** A nested object. */
  child(field: string): FieldReader
  childOr(field: string): FieldReader | undefined
  /** An array of at most `maxItems` objects; absent is empty. */
  children(field: string, maxItems: number): readonly FieldReader[]
}

/** Where {@link ignoring} notes the paths of fields whose values it did not believe. Created by the first of them. */
export interface IgnoredFields {
  paths: string[] | undefined
}

/**
 * A reader of fields that decide nothing: where the optional readings, `flag` and `children` of `fields` would throw, they return what they return
 * for an absent field, and the path is noted. The other readings throw as before.
 */
export const ignoring = (fields: FieldReader, ignored: IgnoredFields): FieldReader => {
  const orElse = <T>(field: string, absent: T, read: () => T): T => {
    try {
      return read()
    } catch (caught) {
      if (!(caught instanceof AppError) || caught.disposition !== 'reject') throw caught
      const { field: path } = caught.context
      ;(ignored.paths ??= []).push(typeof path === 'string' ? path.replaceAll(/\[\d+\]/g, '[]') : field)
      return absent
    }
  }
  return {
    ...fields,
    textOr: (field, maxLength) => orElse(field, undefined, () => fields.textOr(field, maxLength)),
    intOr: (field, min, max) => orElse(field, undefined, () => fields.intOr(field, min, max)),
    numberOr: (field, min, max) => orElse(field, undefined, () => fields.numberOr(field, min, max)),
    flag: (field) => orElse(field, false, () => fields.flag(field)),
    oneOfOr: <const W extends string>(field: string, words: readonly W[]) =>
      orElse<W | undefined>(field, undefined, () => fields.oneOfOr(field, words)),
    childOr: (field) => {
      const child = orElse(field, undefined, () => fields.childOr(field))
      return child === undefined ? undefined : ignoring(child, ignored)
    },
    children: (field, maxItems) => orElse(field, [], () => fields.children(field, maxItems)).map((child) => ignoring(child, ignored)),
  }
}

/** Reads each item of a list; one that cannot be read is left out and its path is noted. */
export const eachOrIgnored = <T>(
  items: readonly FieldReader[],
  ignored: IgnoredFields,
  path: string,
  read: (item: FieldReader) => T,
): T[] => {
  const all: T[] = []
  for (const item of items)
    try {
      all.push(read(item))
    } catch (caught) {
      if (!(caught instanceof AppError) || caught.disposition !== 'reject') throw caught
      ;(ignored.paths ??= []).push(`${path}[]`)
    }
  return all
}

// Control characters would let one record forge log lines and terminal output.
const hasControlCharacter = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x20 || unit === 0x7f) return true
  }
  return false
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '' || value === 'NA'

/** A {@link FieldReader} over an untrusted value; throws KERNEL_FIELD_INVALID where it is not an object. */
export const readFields = (value: unknown, path = ''): FieldReader => {
  if (!isJsonObject(value)) throw bad(path === '' ? '(root)' : path.slice(0, -1), 'an object', value)
  const object = value
  // Object.hasOwn: a key such as __proto__ or constructor must not reach the prototype.
  const get = (field: string): unknown => (Object.hasOwn(object, field) ? object[field] : undefined)
  const text = (field: string, maxLength = 256): string => {
    const found = get(field)
    if (typeof found !== 'string' || found.length === 0 || found.length > maxLength || !found.isWellFormed() || hasControlCharacter(found))
      throw bad(path + field, `a text of 1 to ${maxLength} printable characters`, found)
    return found
  }
  const number = (field: string, min: number, max: number): number => {
    const found = get(field)
    if (typeof found !== 'number' || !Number.isFinite(found) || found < min || found > max)
      throw bad(path + field, `a number from ${min} to ${max}`, found)
    return found === 0 ? 0 : found
  }
  const int = (field: string, min: number, max: number): number => {
    const found = get(field)
    if (typeof found !== 'number' || !Number.isSafeInteger(found) || found < min || found > max)
      throw bad(path + field, `an integer from ${min} to ${max}`, found)
    return found === 0 ? 0 : found
  }
  const oneOf = <const W extends string>(field: string, words: readonly W[]): W => {
    const found = get(field)
    const word = words.find((each) => each === found)
    if (word === undefined) throw bad(path + field, `one of ${words.join(', ')}`, found)
    return word
  }
  const optional =
    <A extends readonly unknown[], T>(read: (field: string, ...rest: A) => T) =>
    (field: string, ...rest: A): T | undefined =>
      isAbsent(get(field)) ? undefined : read(field, ...rest)
  const child = (field: string): FieldReader => readFields(get(field), `${path}${field}.`)
  return {
    object,
    text,
    textOr: optional(text),
    int,
    intOr: optional(int),
    number,
    numberOr: optional(number),
    flag: (field) => {
      const found = get(field)
      if (found === true || found === 1 || found === '1') return true
      if (found === false || found === 0 || found === '0' || isAbsent(found)) return false
      throw bad(path + field, 'a flag (true, false, 1 or 0)', found)
    },
    oneOf,
    oneOfOr: <const W extends string>(field: string, words: readonly W[]) => (isAbsent(get(field)) ? undefined : oneOf(field, words)),
    child,
    childOr: optional(child),
    children: (field, maxItems) => {
      const found = get(field)
      if (found === undefined || found === null) return []
      if (!Array.isArray(found) || found.length > maxItems) throw bad(path + field, `a list of at most ${maxItems} objects`, undefined)
      return found.map((item, index) => readFields(item, `${path}${field}[${index}].`))
    },
  }
}
