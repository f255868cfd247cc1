import type { Json, Random } from '@fairline/kernel'
import { isJsonObject } from '@fairline/kernel'

const below = (random: Random, limit: number): number => Math.floor(random() * limit)

/** Values that readers of numbers, texts and lists are known to trip over. */
const odd: readonly Json[] = [
  null,
  true,
  0,
  -0,
  -1,
  1.5,
  2 ** 31,
  2 ** 53,
  -(2 ** 53),
  1e300,
  '',
  'NA',
  '12',
  '-0',
  '\u0000',
  '\ud800',
  'e\u0301',
  '*',
  '__proto__',
  'x'.repeat(300),
  [],
  {},
  [[[]]],
  [null],
  { type: 'alive' },
]

/** A copy with one value, anywhere inside, replaced, left out or put a level deeper. */
const changed = (value: Json, random: Random): Json => {
  const isList = Array.isArray(value)
  const keys = isList ? [...value.keys()].map(String) : isJsonObject(value) ? Object.keys(value) : []
  if (keys.length === 0 || random() < 0.1) return odd[below(random, odd.length)] as Json
  const key = keys[below(random, keys.length)] as string
  const inner = isList ? (value[Number(key)] as Json) : ((value as Record<string, Json>)[key] as Json)
  const what = random()
  const next = what < 0.5 ? changed(inner, random) : what < 0.8 ? (odd[below(random, odd.length)] as Json) : ({ [key]: inner } as Json)
  if (isList) return what > 0.95 ? value.toSpliced(Number(key), 1) : value.with(Number(key), next)
  const copy: Record<string, Json> = { ...(value as Record<string, Json>) }
  if (what > 0.95) delete copy[key]
  else copy[key] = next
  return copy
}

/** A copy of a JSON document with one to three changes of its structure or values, as text. */
export const mutateJson = (seed: Json, random: Random): Buffer => {
  let value = seed
  for (let changes = 1 + below(random, 3); changes > 0; changes--) value = changed(value, random)
  return Buffer.from(JSON.stringify(value))
}
