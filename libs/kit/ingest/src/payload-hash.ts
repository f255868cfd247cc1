import type { Json } from '@fairline/kernel'
import { isJsonObject } from '@fairline/kernel'
import { crc32 } from 'node:zlib'

const write = (value: Json, skip: ReadonlySet<string> | undefined): string => {
  if (Array.isArray(value)) return `[${value.map((item: Json) => write(item, undefined)).join(',')}]`
  if (!isJsonObject(value)) return JSON.stringify(value)
  let text = '{'
  for (const key of Object.keys(value).sort()) {
    if (skip?.has(key) === true) continue
    text += `${JSON.stringify(key)}:${write(value[key] as Json, undefined)},`
  }
  return `${text}}`
}

/**
 * CRC-32 of a message's content in one canonical spelling (sorted keys), without the top-level fields of its envelope:
 * a redelivered or replayed copy has the same hash, the same id with other content has another.
 */
export const payloadHash = (body: Json, envelopeFields: ReadonlySet<string>): number => crc32(write(body, envelopeFields))
