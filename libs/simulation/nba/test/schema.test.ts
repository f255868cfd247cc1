import { readFileSync } from 'node:fs'
import { nbaModule } from '@fairline/domain-nba'
import type { JsonObject } from '@fairline/kernel'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { generateGame, nbaVocabulary } from '../src/index.ts'

const schema = JSON.parse(readFileSync(new URL('../../../../docs/feeds/nba.schema.json', import.meta.url), 'utf8')) as JsonObject
const ajv = new Ajv2020({ allErrors: true, strict: false })
addFormats.default(ajv)
const validate = ajv.compile(schema)

describe('docs/feeds/nba.schema.json', () => {
  it('accepts its own examples, and so does the decoder', () => {
    for (const example of schema['examples'] as readonly JsonObject[]) {
      expect(validate(example) ? [] : validate.errors).toEqual([])
      expect(nbaModule.route(example).ok).toBe(true)
      if (example['type'] !== 'heartbeat') expect(nbaModule.decode(example).ok).toBe(true)
    }
  })

  it('accepts every frame of a generated game', () => {
    const game = generateGame({ providerGameId: 's', seed: 4, gameDate: '2026-11-21', startsAtMs: 0, startsAtUs: 1_795_000_000_000_000 })
    for (const message of game.messages)
      expect(validate(nbaVocabulary.stamp(message.body, 1_795_000_000_000_000)) ? [] : validate.errors).toEqual([])
    expect(validate(nbaVocabulary.alive(1, 1_795_000_000_000_000))).toBe(true)
  })

  it('refuses a correction of a shot that does not say whether it was made, as the decoder does', () => {
    const correction = (schema['examples'] as readonly JsonObject[]).find((each) => each['correctsEventId'] !== undefined)
    const { shotResult: _, ...action } = (correction as JsonObject)['action'] as JsonObject
    expect(validate({ ...correction, action })).toBe(false)
    expect(nbaModule.decode({ ...correction, action }).ok).toBe(false)
    expect(validate({ ...correction, action: { ...action, actionType: 'violation' } })).toBe(true)
  })

  it('refuses an impossible clock', () => {
    const [, event] = schema['examples'] as readonly JsonObject[]
    expect(validate({ ...event, action: { ...(event?.['action'] as JsonObject), clock: '11:38' } })).toBe(false)
  })
})
