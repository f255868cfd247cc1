import { fairline, partitionOf, partitionsOf } from '@fairline/contracts'
import { AppError } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import type { FeedMessage, IntakeResult } from '../src/index.ts'
import { createMessageIntake } from '../src/index.ts'
import { fakeMessage, fakeSport } from './fake-sport.ts'

const partitions = partitionsOf.local.nfl
const intake = createMessageIntake(fakeSport, partitions)

const read = (bytes: Buffer, over: Partial<FeedMessage> = {}): IntakeResult =>
  intake.read({ bytes, position: 'feed/0/7', ...over }, 'nfl-kafka/0', 1_000_000)

const refusalsOf = (result: IntakeResult) => {
  if (result.kind !== 'reject') throw new TypeError(`it was taken as ${result.kind}`)
  return result.refusals.map(({ gameId, feedSeq, highRate, partition, record }) => {
    const raw = fairline.v1.RawRecord.decode(record.value as Uint8Array)
    expect([partition, record.key, raw.gameId, raw.feedSeq, highRate]).toEqual([
      partitionOf(gameId, partitions),
      gameId,
      gameId,
      feedSeq,
      false,
    ])
    const { code, payloadHash, clockOnly, sentAtUs } = raw.refusal as fairline.v1.RawRefusal
    return { gameId, feedSeq, eventId: raw.eventId, code, payloadHash, clockOnly, sentAtUs }
  })
}
const namesOf = (result: IntakeResult): readonly string[] => refusalsOf(result).map(({ gameId, feedSeq }) => `${gameId} ${feedSeq}`)

describe('a refused message', () => {
  it('tells its game in its place, with code, id, stamp and the hash of its content', () => {
    const [refusal] = refusalsOf(read(fakeMessage(4, { points: 99 })))
    expect(refusal).toMatchObject({ gameId: 'nfl-g1', feedSeq: 4, eventId: 'e4', code: 'KERNEL_FIELD_INVALID', sentAtUs: 1_000_004 })
    const [again, other] = [{ points: 99, sent: 5 }, { points: 98 }].map((over) => refusalsOf(read(fakeMessage(4, over)))[0])
    expect(again?.payloadHash).toBe(refusal?.payloadHash)
    expect(other?.payloadHash).not.toBe(refusal?.payloadHash)
  })

  it('says whether it could have told the time only', () => {
    expect(refusalsOf(read(fakeMessage(4, { points: 99 })))[0]?.clockOnly).toBe(false)
    expect(refusalsOf(read(fakeMessage(4, { type: 'tick', points: 99 })))[0]?.clockOnly).toBe(true)
    expect(refusalsOf(read(fakeMessage(4, { type: 'tick', seq: 'x' })))[0]?.clockOnly).toBe(true)
  })

  it.each([
    ['whose sequence cannot be read', fakeMessage(4, { seq: 'x' }), {}, ['nfl-g1 0']],
    ['whose id cannot be read', fakeMessage(4, { id: '' }), {}, ['nfl-g1 4']],
    ['that is no JSON, under the key of its game', Buffer.from('{"game":'), { key: 'g1' }, ['nfl-g1 0']],
    ['that is no JSON, under a whole id', Buffer.from('{"game":'), { key: 'nfl-g1' }, ['nfl-g1 0']],
    ['that is no JSON, without a key', Buffer.from('{"game":'), {}, []],
    [
      'that the transport refused',
      Buffer.alloc(0),
      { key: 'g1', refusal: new AppError('X_Y', 'no', { disposition: 'reject' }) },
      ['nfl-g1 0'],
    ],
    ['under the key of another game', fakeMessage(4), { key: 'g2' }, ['nfl-g1 4', 'nfl-g2 0']],
    ['without the key that its transport has', fakeMessage(4), { key: null }, ['nfl-g1 4']],
    ['whose game is no id', fakeMessage(4, { game: 'nfl-\u0000' }), { key: 'g2' }, ['nfl-g2 0']],
    ['whose game is of another sport', fakeMessage(4, { game: 'nba-g1' }), {}, []],
    ['whose key is no id', Buffer.from('{'), { key: 'a b' }, []],
    ['that is no object', Buffer.from('[]'), { key: 'g1' }, ['nfl-g1 0']],
  ] as const)('%s names %#', (_what, bytes, over, names) => {
    expect(namesOf(read(bytes, over))).toEqual(names)
  })

  it('is told apart from another one of the same bytes by its place', () => {
    const hashOf = (position: string) => refusalsOf(read(Buffer.from('{'), { key: 'g1', position }))[0]?.payloadHash
    expect(hashOf('feed/0/7')).toBe(hashOf('feed/0/7'))
    expect(hashOf('feed/0/8')).not.toBe(hashOf('feed/0/7'))
  })

  it('loses an id that no log line could hold', () => {
    expect(refusalsOf(read(fakeMessage(4, { id: 'e\u001b[31m', points: 99 })))[0]?.eventId).toBe('')
  })
})

describe('a message that is taken', () => {
  it('carries the hash of what decides, and whether it states the clock', () => {
    const eventOf = (result: IntakeResult) =>
      result.kind === 'record' ? fairline.v1.RawRecord.decode(result.record.value as Uint8Array).event : undefined
    const [first, same, other] = [{}, { added: 1 }, { points: 4 }].map((over) => eventOf(read(fakeMessage(4, over)))?.decidingHash)
    expect(first).not.toBe(0)
    expect(same).toBe(first)
    expect(other).not.toBe(first)
    expect(eventOf(read(fakeMessage(4, { type: 'tick' })))?.decidingHash).toBe(0)
  })

  it('names the fields that were ignored', () => {
    expect(read(fakeMessage(4, { extra: 'bad' }))).toMatchObject({ kind: 'record', ignored: ['extra'] })
    expect(read(fakeMessage(4))).toMatchObject({ kind: 'record', ignored: undefined })
  })
})
