import { Writable } from 'node:stream'
import { expect, it } from 'vitest'
import { createLogger } from './logger.ts'

const capture = (): { readonly lines: () => Record<string, unknown>[]; readonly destination: Writable } => {
  let text = ''
  const destination = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      text += chunk.toString()
      done()
    },
  })
  return {
    destination,
    lines: () =>
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>),
  }
}

it('writes JSON lines with the base fields', () => {
  const { destination, lines } = capture()
  const log = createLogger({ level: 'info', base: { service: 'odds-nfl', sport: 'nfl' }, destination })
  log.child({ gameId: 'nfl-1' }).info({ eventSeq: 3 }, 'applied')
  log.debug({}, 'not written')
  expect(lines()).toHaveLength(1)
  expect(lines()[0]).toMatchObject({ level: 'info', service: 'odds-nfl', sport: 'nfl', gameId: 'nfl-1', eventSeq: 3, msg: 'applied' })
})

it('never writes a secret', () => {
  const { destination, lines } = capture()
  const log = createLogger({ level: 'info', base: {}, destination })
  log.info(
    {
      password: 'hunter2',
      kafka: { password: 'hunter2' },
      config: { kafka: { password: 'hunter2' } },
      headers: { 'x-api-key': 'hunter2', authorization: 'hunter2' },
    },
    'starting',
  )
  expect(JSON.stringify(lines())).not.toContain('hunter2')
})
