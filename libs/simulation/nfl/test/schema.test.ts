import { readFileSync } from 'node:fs'
import { nflModule } from '@fairline/domain-nfl'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { generateNflGame, nflVocabulary } from '../src/index.ts'

const schema = JSON.parse(readFileSync(new URL('../../../../docs/feeds/nfl.schema.json', import.meta.url), 'utf8')) as {
  readonly $defs: Readonly<Record<string, { readonly examples?: readonly Record<string, never>[] }>>
  readonly oneOf: readonly { readonly $ref: string }[]
}
const typesOfMessages = schema.oneOf.map(({ $ref }) => $ref.replace('#/$defs/', ''))
const validate = new Ajv2020.Ajv2020({ strict: false, allErrors: true }).compile(schema)

describe('docs/feeds/nfl.schema.json', () => {
  it('accepts every message of a generated game', () => {
    const script = generateNflGame({
      providerGameId: 'g2',
      seed: 2,
      gameDate: '2026-10-04',
      startsAtMs: 0,
      startsAtUs: 1,
      ticksPerSecond: 0.1,
    })
    const bodies = [nflVocabulary.alive(1, 2), ...script.messages.map((message) => nflVocabulary.stamp(message.body, 5))]
    for (const body of bodies) expect(validate(body) ? [] : [body, validate.errors]).toEqual([])
  })

  it('has examples that it accepts and the module reads', () => {
    for (const type of typesOfMessages) {
      const examples = schema.$defs[type]?.examples ?? []
      expect(examples.length).toBeGreaterThan(0)
      for (const example of examples) {
        expect(validate(example) ? [] : [type, validate.errors]).toEqual([])
        expect(nflModule.route(example).ok).toBe(true)
        if (type !== 'alive') expect(nflModule.decode(example).ok).toBe(true)
      }
    }
  })

  it.each([
    ['a negative score', { total_home_score: -1 }],
    ['quarter 9', { qtr: 9 }],
    ['a clock of 15:01', { quarter_seconds_remaining: 901 }],
    ['no sequence', { seq: undefined }],
  ])('refuses %s', (_, change) => {
    expect(validate({ ...schema.$defs['status']?.examples?.[0], ...change })).toBe(false)
  })
})
