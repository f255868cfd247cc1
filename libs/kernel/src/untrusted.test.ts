import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError, errorFactory } from './app-error.ts'
import { decodeWith } from './decode-with.ts'
import { readFields } from './untrusted.ts'

const codeOf = (read: () => unknown): string => {
  const outcome = decodeWith(read)
  return outcome.ok ? 'ok' : outcome.error.code
}

describe('readFields', () => {
  it.each([
    ['a fraction', () => readFields({ n: 1.5 }).int('n', 0, 9)],
    ['beyond 2^53', () => readFields({ n: 2 ** 53 + 2 }).int('n', 0, Number.MAX_VALUE)],
    ['a number in quotes', () => readFields({ n: '12' }).int('n', 0, 99)],
    ['NaN', () => readFields({ n: Number.NaN }).number('n', 0, 1)],
    ['below the minimum', () => readFields({ n: -1 }).int('n', 0, 9)],
    ['an empty text', () => readFields({ t: '' }).text('t')],
    ['a newline', () => readFields({ t: 'a\nb' }).text('t')],
    ['a lone surrogate', () => readFields({ t: '\ud800' }).text('t')],
    ['a text too long', () => readFields({ t: 'x'.repeat(300) }).text('t')],
    ['an absent field', () => readFields({}).text('t')],
    ['a prototype key', () => readFields(JSON.parse('{}')).text('constructor')],
    ['an unknown word', () => readFields({ w: 'c' }).oneOf('w', ['a', 'b'])],
    ['a list for an object', () => readFields([])],
    ['too many children', () => readFields({ c: [{}, {}, {}] }).children('c', 2)],
  ])('rejects %s', (_, read) => {
    expect(codeOf(read)).toBe('KERNEL_FIELD_INVALID')
  })

  it('names the nested field', () => {
    expect(() =>
      readFields({ a: { b: 'x' } })
        .child('a')
        .int('b', 0, 1),
    ).toThrow(/a\.b must be an integer from 0 to 1, got "x"/)
  })

  it('treats NA, null and empty as absent where a field is optional', () => {
    const fields = readFields({ a: 'NA', b: null, c: '', d: 3 })
    expect([fields.textOr('a'), fields.intOr('b', 0, 9), fields.textOr('c'), fields.intOr('d', 0, 9)]).toEqual([
      undefined,
      undefined,
      undefined,
      3,
    ])
  })

  it('never throws anything but a reject', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, field) => {
        const outcome = decodeWith(() => readFields(value).child(field).text(field))
        if (!outcome.ok) expect(outcome.error.disposition).toBe('reject')
      }),
    )
  })
})

describe('AppError', () => {
  it('carries the code, the disposition and the advice of its registry', () => {
    const toyError = errorFactory({ TOY_BALL_LOST: { disposition: 'retry', advice: 'Throw another one.' } })
    const error = toyError('TOY_BALL_LOST', 'The ball is gone.', { where: 'roof' })
    expect([error.code, error.disposition, error.message, error.context]).toEqual([
      'TOY_BALL_LOST',
      'retry',
      'The ball is gone. Throw another one.',
      { where: 'roof' },
    ])
  })

  it('makes whatever nobody classified fatal', () => {
    expect(AppError.from(new TypeError('x')).disposition).toBe('fatal')
    expect(AppError.from('text').message).toBe('text')
  })
})
