import type { Json, Outcome } from '@fairline/kernel'
import { fail, ok } from '@fairline/kernel'
import { isUtf8 } from 'node:buffer'
import type { IngestErrorCode } from './errors.ts'
import { ingestError } from './errors.ts'

/** What a message may cost before it is parsed. */
export interface JsonLimits {
  readonly maxBytes: number
  /** Objects and lists inside each other. */
  readonly maxDepth: number
  /** Values and keys together. */
  readonly maxNodes: number
}

/** Limits that no provider's documented message comes near. */
export const defaultJsonLimits: JsonLimits = { maxBytes: 262_144, maxDepth: 16, maxNodes: 20_000 }

const quote = 0x22
const comma = 0x2c
const colon = 0x3a
const openList = 0x5b
const backslash = 0x5c
const closeList = 0x5d
const openObject = 0x7b
const closeObject = 0x7d

// Scratch of the scan, shared by all messages: the scan is synchronous, so nobody else sees it half used.
const keyStart = new Int32Array(65_536)
const keyEnd = new Int32Array(65_536)
const keyHash = new Int32Array(65_536)

const refused = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Walks over the bytes once without building anything: depth, number of nodes, and per object the keys, so that a hostile
 * message is refused for the price of reading it. Grammar is left to JSON.parse. Returns the code of the first violation,
 * 'ascii' or 'utf8' otherwise.
 */
const scan = (bytes: Uint8Array, limits: JsonLimits): IngestErrorCode | 'ascii' | 'utf8' => {
  const length = bytes.length
  const maxDepth = limits.maxDepth
  const isObject: boolean[] = []
  const firstKey: number[] = []
  let depth = 0
  let keys = 0
  let nodes = 1
  let bits = 0
  let expectKey = false
  let i = 0
  while (i < length) {
    const byte = bytes[i] as number
    bits |= byte
    if (byte === quote) {
      const start = i + 1
      let hash = 0x811c9dc5
      let escaped = false
      i += 1
      if (expectKey) {
        for (; i < length; i++) {
          const unit = bytes[i] as number
          if (unit === quote) break
          if (unit === backslash) {
            escaped = true
            i += 1
          }
          bits |= unit
          hash = Math.imul(hash ^ unit, 0x01000193)
        }
        // Another spelling of a name would pass below a comparison of bytes.
        if (escaped) return 'INGEST_JSON_KEY_REFUSED'
        const first = firstKey[depth] as number
        for (let k = first; k < keys; k++) if (keyHash[k] === hash && sameBytes(bytes, k, start, i)) return 'INGEST_JSON_KEY_DUPLICATE'
        if (keys >= keyHash.length) return 'INGEST_JSON_TOO_MANY_NODES'
        const size = i - start
        if ((size === 9 || size === 11) && refused.has(Buffer.from(bytes.buffer, bytes.byteOffset + start, size).toString('latin1')))
          return 'INGEST_JSON_KEY_REFUSED'
        keyStart[keys] = start
        keyEnd[keys] = i
        keyHash[keys] = hash
        keys += 1
        expectKey = false
      } else {
        for (; i < length; i++) {
          const unit = bytes[i] as number
          if (unit === quote) break
          if (unit === backslash) i += 1
          bits |= unit
        }
      }
    } else if (byte === openObject || byte === openList) {
      depth += 1
      if (depth > maxDepth) return 'INGEST_JSON_TOO_DEEP'
      isObject[depth] = byte === openObject
      firstKey[depth] = keys
      expectKey = byte === openObject
      nodes += 1
    } else if (byte === closeObject || byte === closeList) {
      if (depth === 0) return 'INGEST_JSON_INVALID'
      keys = firstKey[depth] as number
      depth -= 1
      expectKey = false
    } else if (byte === comma) {
      expectKey = isObject[depth] === true
      nodes += 1
    } else if (byte === colon) {
      nodes += 1
    }
    i += 1
  }
  if (nodes > limits.maxNodes) return 'INGEST_JSON_TOO_MANY_NODES'
  return bits < 0x80 ? 'ascii' : 'utf8'
}

const sameBytes = (bytes: Uint8Array, key: number, start: number, end: number): boolean => {
  const from = keyStart[key] as number
  if ((keyEnd[key] as number) - from !== end - start) return false
  for (let i = 0; i < end - start; i++) if (bytes[from + i] !== bytes[start + i]) return false
  return true
}

const isBlank = (bytes: Uint8Array): boolean => {
  for (const byte of bytes) if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return false
  return true
}

/**
 * Parses one untrusted message within limits. Size, depth, number of nodes and keys are checked on the bytes before
 * anything is built. Refuses byte order marks, equal keys in one object, and keys that reach for a prototype.
 */
export const parseJson = (bytes: Uint8Array, limits: JsonLimits = defaultJsonLimits): Outcome<Json> => {
  const size = bytes.length
  if (size > limits.maxBytes)
    return fail(ingestError('INGEST_MESSAGE_TOO_LARGE', `Message of ${size} bytes, allowed ${limits.maxBytes}.`, { bytes: size }))
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return fail(ingestError('INGEST_JSON_BOM', 'Message starts with a byte order mark.'))
  if (isBlank(bytes)) return fail(ingestError('INGEST_MESSAGE_EMPTY', `Message of ${size} bytes without content.`))
  const found = scan(bytes, limits)
  if (found !== 'ascii' && found !== 'utf8') return fail(ingestError(found, `Message of ${size} bytes refused before parsing.`))
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, size)
  if (found === 'utf8' && !isUtf8(bytes)) return fail(ingestError('INGEST_MESSAGE_NOT_UTF8', `Message of ${size} bytes is not UTF-8.`))
  try {
    return ok(JSON.parse(buffer.toString(found === 'ascii' ? 'latin1' : 'utf8')) as Json)
  } catch (cause) {
    return fail(ingestError('INGEST_JSON_INVALID', `Message of ${size} bytes is not JSON.`, undefined, cause))
  }
}
