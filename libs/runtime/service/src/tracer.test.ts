import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterEach, expect, it } from 'vitest'
import { parseTraceparent } from './otlp-tracer.ts'
import { createTracer, noTracer } from './tracer.ts'

const collector = createServer()
afterEach(() => {
  collector.closeAllConnections()
  collector.close()
})

it('sends spans of batches with their links to the collector, failures marked', async () => {
  const bodies: Buffer[] = []
  collector.on('request', (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      bodies.push(Buffer.from(`${request.url ?? ''} `), ...chunks)
      response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end()
    })
  })
  collector.listen(0, '127.0.0.1')
  await once(collector, 'listening')
  const address = collector.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const tracer = await createTracer({ otlpUrl: `http://127.0.0.1:${port}`, sampleRatio: 1 }, { 'service.name': 'odds-nfl' })
  const linked = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
  const traceparent = await tracer.batch('calculate', { fields: { events: 3 }, links: [linked, 'nonsense'] }, (span) => {
    span.set({ changes: 2 })
    return Promise.resolve(span.traceparent)
  })
  expect(parseTraceparent(traceparent ?? '')).toMatchObject({ isRemote: true })
  await expect(tracer.batch('publish', {}, () => Promise.reject(new Error('sink is away')))).rejects.toThrow('sink is away')
  await tracer.close()
  const sent = Buffer.concat(bodies)
  for (const text of ['/v1/traces', 'odds-nfl', 'calculate', 'publish', 'sink is away', 'changes']) expect(sent.includes(text)).toBe(true)
  expect(sent.includes(Buffer.from('0af7651916cd43dd8448eb211c80319c', 'hex'))).toBe(true)
})

it('runs the work and nothing else without a collector', async () => {
  expect(await createTracer({ otlpUrl: undefined, sampleRatio: 1 }, {})).toBe(noTracer)
  expect(await noTracer.batch('calculate', {}, (span) => Promise.resolve(span.traceparent ?? 'untraced'))).toBe('untraced')
})
