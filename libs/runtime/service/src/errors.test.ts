import { expect, it } from 'vitest'
import { serviceError, serviceErrors } from './errors.ts'
import { createLogger } from './logger.ts'
import { createMetrics } from './metrics.ts'
import { createServiceErrors } from './service-errors.ts'

it('gives each code its own disposition and advice', () => {
  for (const [code, { disposition, advice }] of Object.entries(serviceErrors)) {
    const error = serviceError(code as keyof typeof serviceErrors, 'It happened.')
    expect(error).toMatchObject({ code, disposition })
    expect(error.message).toBe(`It happened. ${advice}`)
  }
})

it('counts errors by code and reports the first fatal one', async () => {
  const metrics = createMetrics()
  const fatal: string[] = []
  const errors = createServiceErrors(createLogger({ level: 'silent', base: {} }), metrics, ({ message }) => fatal.push(message))
  expect(errors.record(serviceError('SERVICE_PORT_TAKEN', 'Taken.')).code).toBe('SERVICE_PORT_TAKEN')
  errors.fatal(new TypeError('first'))
  errors.fatal(new TypeError('second'))
  expect(fatal).toEqual(['first'])
  const text = await metrics.expose()
  expect(text).toContain('fairline_service_errors_total{code="SERVICE_PORT_TAKEN",disposition="fatal"} 1')
  expect(text).toContain('fairline_service_errors_total{code="KERNEL_ERROR_UNCLASSIFIED",disposition="fatal"} 2')
})
