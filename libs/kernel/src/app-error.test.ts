import { expect, it } from 'vitest'
import { AppError } from './app-error.ts'

it('says of what nobody classified what caused it, once', () => {
  const refused = new Error('connect ECONNREFUSED 127.0.0.1:1')
  expect(AppError.from(new TypeError('fetch failed', { cause: refused })).message).toBe('fetch failed (connect ECONNREFUSED 127.0.0.1:1)')
  expect(AppError.from(new Error(`No answer: ${refused.message}`, { cause: refused })).message).toBe(`No answer: ${refused.message}`)
  expect(AppError.from(new Error('The reason is empty.', { cause: new AggregateError([]) })).message).toBe('The reason is empty.')
})

it('passes on what is classified, and takes everything else for fatal', () => {
  const known = new AppError('KAFKA_BROKER_UNREACHABLE', 'Away.', { disposition: 'retry', cause: new Error('why') })
  expect(AppError.from(known)).toBe(known)
  expect(AppError.from('text')).toMatchObject({ code: 'KERNEL_ERROR_UNCLASSIFIED', disposition: 'fatal', message: 'text' })
})
