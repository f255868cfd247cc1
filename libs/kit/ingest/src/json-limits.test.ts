import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultJsonLimits, parseJson } from './json-limits.ts'

const codeOf = (bytes: Uint8Array): string => {
  const outcome = parseJson(bytes, defaultJsonLimits)
  return outcome.ok ? 'accepted' : outcome.error.code
}
const text = (value: string): Buffer => Buffer.from(value, 'utf8')

describe('parsing within limits', () => {
  it.each([
    ['F1 empty', Buffer.alloc(0), 'INGEST_MESSAGE_EMPTY'],
    ['F2 whitespace', text(' \n\t\r '), 'INGEST_MESSAGE_EMPTY'],
    ['F3 cut in a string', text('{"type":"pl'), 'INGEST_JSON_INVALID'],
    ['F4 varint of ten 0xFF', Buffer.alloc(10, 0xff), 'INGEST_MESSAGE_NOT_UTF8'],
    ['F5 trailing garbage', text('{"a":1}x'), 'INGEST_JSON_INVALID'],
    ['F5 trailing bracket', text('{"a":1}}'), 'INGEST_JSON_INVALID'],
    ['F6 two documents', text('{"a":1}{"a":1}'), 'INGEST_JSON_INVALID'],
    ['F7 byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), text('{}')]), 'INGEST_JSON_BOM'],
    ['F8 broken UTF-8', Buffer.concat([text('{"a":"'), Buffer.from([0xc3, 0x28]), text('"}')]), 'INGEST_MESSAGE_NOT_UTF8'],
    ['F10 raw NUL in a text', text('{"a":"\u0000"}'), 'INGEST_JSON_INVALID'],
    ['F11 equal keys', text('{"seq":1,"b":2,"seq":3}'), 'INGEST_JSON_KEY_DUPLICATE'],
    ['F11 equal keys, one spelled with an escape', text('{"seq":1,"s\\u0065q":3}'), 'INGEST_JSON_KEY_REFUSED'],
    ['F12 __proto__', text('{"a":{"__proto__":{"seq":1}}}'), 'INGEST_JSON_KEY_REFUSED'],
    ['F12 constructor', text('{"constructor":1}'), 'INGEST_JSON_KEY_REFUSED'],
    ['F13 depth 10000', text('['.repeat(10_000) + ']'.repeat(10_000)), 'INGEST_JSON_TOO_DEEP'],
    ['F14 21 KB of 0x0B', Buffer.alloc(21_000, 0x0b), 'INGEST_JSON_INVALID'],
    ['F22 a text of a megabyte', text(`{"event_id":"${'x'.repeat(1_048_576)}"}`), 'INGEST_MESSAGE_TOO_LARGE'],
    ['F52 100000 values', text(`{"a":[${'1,'.repeat(100_000)}1]}`), 'INGEST_JSON_TOO_MANY_NODES'],
    ['closing before opening', text(']'), 'INGEST_JSON_INVALID'],
  ])('%s is %s', (_name, bytes, code) => {
    expect(codeOf(bytes)).toBe(code)
    // The scan has no memory: a good message after a bad one passes.
    expect(codeOf(text('{"seq":1,"inner":{"seq":1},"list":[{"seq":2},{"seq":3}]}'))).toBe('accepted')
  })

  it('accepts whatever JSON.stringify writes within the limits, and reads it as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const written = JSON.stringify(value)
        const outcome = parseJson(text(written))
        if (outcome.ok) expect(outcome.value).toEqual(JSON.parse(written))
        // Keys that need escapes are refused on purpose, and so are equal or dangerous ones.
        else expect(['INGEST_JSON_KEY_REFUSED', 'INGEST_MESSAGE_EMPTY']).toContain(outcome.error.code)
      }),
      { numRuns: 300 },
    )
  })

  it('answers any bytes without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(typeof codeOf(bytes)).toBe('string')
      }),
      { numRuns: 300 },
    )
  })

  it('keeps texts beyond ASCII', () => {
    const outcome = parseJson(text('{"name":"Dončić ⛹"}'))
    expect(outcome.ok && outcome.value).toEqual({ name: 'Dončić ⛹' })
  })
})
