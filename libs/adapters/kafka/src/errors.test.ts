import { describe, expect, it } from 'vitest'
import { classifyClientError } from './errors.ts'

const clientError = (name: string, message: string, cause?: Error): Error => Object.assign(new Error(message, { cause }), { name })

describe('what a client error is about', () => {
  it.each([
    ['SASL SCRAM SHA512 authentication failed: Connection error: write ECONNRESET', 'KAFKA_BROKER_UNREACHABLE'],
    ['SASL SCRAM SHA512 authentication failed: Closed connection', 'KAFKA_BROKER_UNREACHABLE'],
    ['SASL SCRAM SHA512 authentication failed: Request SaslAuthenticate(key: 36, version: 1) timed out', 'KAFKA_BROKER_UNREACHABLE'],
    ['SASL SCRAM SHA512 authentication failed: Authentication failed due to invalid credentials', 'KAFKA_ACCESS_DENIED'],
    ['SASL SCRAM SHA512 authentication: Invalid username or password', 'KAFKA_ACCESS_DENIED'],
  ])('tells a broken connection from a refusal: %s', (message, code) => {
    const error = clientError('KafkaJSSASLAuthenticationError', message)
    expect(classifyClientError(error)).toBe(code)
    expect(classifyClientError(clientError('KafkaJSNonRetriableError', 'wrapped', error))).toBe(code)
  })

  it('leaves open what it does not know', () => {
    expect(classifyClientError(new TypeError('a bug'))).toBeUndefined()
  })
})
