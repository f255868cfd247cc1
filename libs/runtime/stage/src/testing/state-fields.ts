import { isDeepStrictEqual } from 'node:util'

/**
 * A place in a state: names of fields joined by dots, `*` for every element of a list or map. `games.*.seen.*.feedSeq` is that field of every
 * remembered event of every game.
 */
export type FieldPath = string

/** Nobody knows what a value was at the beginning: its type alone says what is nothing. */
const unknown = Symbol('unknown')

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Map || value instanceof Set || ArrayBuffer.isView(value))

/** Fields of an object, those that a decoded message has from its prototype among them. */
const entriesOf = (value: Readonly<Record<string, unknown>>): readonly (readonly [name: string, child: unknown])[] => {
  const entries: (readonly [string, unknown])[] = []
  for (const name in value) if (typeof value[name] !== 'function' && !name.startsWith('$')) entries.push([name, value[name]])
  return entries
}

/** Elements of a list or map of objects; undefined for any other value. */
const elementsOf = (value: unknown): readonly (readonly [key: unknown, child: unknown])[] | undefined => {
  const elements = Array.isArray(value) ? [...value.entries()] : value instanceof Map ? [...(value as Map<unknown, unknown>)] : undefined
  return elements?.some(([, child]) => isObject(child)) === true ? elements : undefined
}

/** The beginning of an element: of the one under the same key, or of any. */
const initialElement = (initial: unknown, key: unknown): unknown => {
  const elements = elementsOf(initial) ?? []
  return (elements.find(([each]) => each === key) ?? elements[0] ?? [undefined, unknown])[1]
}

const initialField = (initial: unknown, name: string): unknown => (isObject(initial) && name in initial ? initial[name] : unknown)

const nothingLike = (value: unknown): unknown => {
  if (typeof value === 'number') return 0
  if (typeof value === 'string') return ''
  if (typeof value === 'boolean') return false
  if (Array.isArray(value)) return []
  if (value instanceof Map) return new Map()
  if (value instanceof Set) return new Set()
  return ArrayBuffer.isView(value) ? new Uint8Array() : value
}

const forgotten = (value: unknown, initial: unknown): unknown => (initial === unknown ? nothingLike(value) : initial)

/** Every field of a state, and whether it differs from what it was at the beginning. */
export const fieldsOf = (state: unknown, initial: unknown = unknown): ReadonlyMap<FieldPath, boolean> => {
  const fields = new Map<FieldPath, boolean>()
  const note = (path: readonly string[], value: unknown, before: unknown): void => {
    const name = path.join('.')
    if (name !== '') fields.set(name, fields.get(name) === true || !isDeepStrictEqual(value, forgotten(value, before)))
  }
  const visit = (path: readonly string[], value: unknown, before: unknown): void => {
    const elements = elementsOf(value)
    if (elements !== undefined) {
      note(path, value, before)
      for (const [key, child] of elements) visit([...path, '*'], child, initialElement(before, key))
    } else if (isObject(value)) {
      // An object that was not there can be forgotten as a whole, too.
      if (before !== unknown && !isObject(before)) note(path, value, before)
      for (const [name, child] of entriesOf(value)) visit([...path, name], child, initialField(before, name))
    } else note(path, value, before)
  }
  visit([], state, initial)
  return fields
}

/** The state with one of its fields as it was at the beginning. */
export const withoutField = (state: unknown, field: FieldPath, initial: unknown = unknown): unknown => {
  const reset = (value: unknown, [head, ...rest]: readonly string[], before: unknown): unknown => {
    if (head === undefined) return forgotten(value, before)
    if (head !== '*') {
      if (!isObject(value) || !(head in value)) return value
      return { ...Object.fromEntries(entriesOf(value)), [head]: reset(value[head], rest, initialField(before, head)) }
    }
    const elements = elementsOf(value)
    if (elements === undefined) return value
    const without = elements.map(([key, child]) => [key, reset(child, rest, initialElement(before, key))] as const)
    return value instanceof Map ? new Map(without) : without.map(([, child]) => child)
  }
  return reset(state, field.split('.'), initial)
}
