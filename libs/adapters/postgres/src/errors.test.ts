import { AppError } from '@fairline/kernel'
import { expect, it } from 'vitest'
import { classify, postgresError, postgresErrors } from './errors.ts'

it('gives each code its own disposition', () => {
  for (const [code, { disposition }] of Object.entries(postgresErrors)) {
    const error = postgresError(code as keyof typeof postgresErrors, 'It happened.')
    expect(error).toMatchObject({ code, disposition })
  }
})

it.each(['ECONNREFUSED', '08006', '57P01', '57014', '53300'])('retries %s', (code) => {
  expect(classify(Object.assign(new Error('no'), { code }), 'testing')).toMatchObject({
    code: 'POSTGRES_SERVER_UNREACHABLE',
    disposition: 'retry',
  })
})

it('treats everything else as fatal and leaves our own errors alone', () => {
  expect(classify(Object.assign(new Error('no'), { code: '42P01' }), 'testing')).toMatchObject({
    code: 'POSTGRES_QUERY_FAILED',
    disposition: 'fatal',
  })
  const own = new AppError('X_Y_Z', 'own', { disposition: 'reject' })
  expect(classify(own, 'testing')).toBe(own)
})
