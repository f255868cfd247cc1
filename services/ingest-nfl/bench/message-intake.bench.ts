import { nflEventCodec } from '@fairline/contracts'
import { nflModule } from '@fairline/domain-nfl'
import { createMessageIntake } from '@fairline/kit-ingest'
import { generateNflGame, nflVocabulary } from '@fairline/simulation-nfl'
import { bench, describe } from 'vitest'

// One call reads 1000 messages: the mean in milliseconds is the cost of one message in microseconds.
const count = 1000
const script = generateNflGame({
  providerGameId: '2026011100',
  seed: 1,
  gameDate: '2026-01-11',
  startsAtMs: 0,
  startsAtUs: 0,
  ticksPerSecond: 1,
})
const bytesOf = (types: readonly string[]): Buffer[] => {
  const found = script.messages.filter(({ body }) => types.includes(String(body['type'])))
  return Array.from({ length: count }, (_, index) => {
    const message = found[index % found.length]
    return Buffer.from(JSON.stringify(nflVocabulary.stamp(message?.body ?? {}, 1_800_000_000_000_000)))
  })
}
const intake = createMessageIntake({ module: nflModule, codec: nflEventCodec, envelopeFields: ['seq', 'sent_at_us'] }, 50)

describe('reading 1000 NFL messages', () => {
  for (const types of [['tick'], ['play', 'status']]) {
    const messages = bytesOf(types)
    bench(types.join(' and '), () => {
      for (const bytes of messages)
        if (intake.read({ bytes, position: '' }, 'nfl-kafka/0', 1).kind !== 'record') throw new Error('not a record')
    })
  }
})
