import { describe, expect, it } from 'vitest'
import { forgetOnRestart } from './forget-on-restart.ts'
import type { RestartedStage } from './forget-on-restart.ts'
import { fieldsOf, withoutField } from './state-fields.ts'
import type { PartitionLogic, PassResult } from '../stage-logic.ts'
import { tallyLogic, tallyTopics } from './tally-logic.ts'

const initial = { score: 0, due: 1, doubt: undefined, games: new Map(), names: [] }
const state = {
  score: 2,
  due: 1,
  doubt: { at: 3 },
  games: new Map([
    [
      'a',
      {
        seen: [
          { id: 'x', hashes: [1, 2] },
          { id: 'y', hashes: [] },
        ],
        isOpen: true,
      },
    ],
  ]),
  names: ['n'],
}

describe('the fields of a state', () => {
  it('are found in objects, lists and maps, and those that differ from the beginning are told', () => {
    expect(Object.fromEntries(fieldsOf(state, initial))).toEqual({
      score: true,
      due: false,
      doubt: true,
      'doubt.at': true,
      games: true,
      'games.*.seen': true,
      'games.*.seen.*.id': true,
      'games.*.seen.*.hashes': true,
      'games.*.isOpen': true,
      names: true,
    })
  })

  it('are forgotten one at a time, in every element', () => {
    expect(withoutField(state, 'doubt', initial)).toEqual({ ...state, doubt: undefined })
    expect(withoutField(state, 'games.*.seen.*.hashes', initial)).toEqual({
      ...state,
      games: new Map([
        [
          'a',
          {
            seen: [
              { id: 'x', hashes: [] },
              { id: 'y', hashes: [] },
            ],
            isOpen: true,
          },
        ],
      ]),
    })
  })
})

describe('a stage that is restarted', () => {
  // The passes of a process are counted in headers, and by no state.
  const opened = (): PartitionLogic => {
    const partition = tallyLogic.open(0)
    const flush = (): PassResult => {
      const pass = partition.flush()
      return {
        ...pass,
        outputs: pass.outputs.map(({ topic, records }) => ({ topic, records: records.map(({ key, value }) => ({ key, value })) })),
      }
    }
    return { ...partition, flush }
  }
  const text = (bytes: Uint8Array | undefined): number => Number(Buffer.from(bytes ?? []).toString())
  const stage: RestartedStage = {
    version: 1,
    open: () => ({ partition: opened() }),
    read: ({ keys, own }) => ({
      total: text(own),
      counts: Object.fromEntries([...keys].map(([key, bytes]) => [key, text(bytes)])),
      unread: 1,
    }),
    write: (written) => {
      const { total, counts } = written as { readonly total: number; readonly counts: Readonly<Record<string, number>> }
      return {
        own: Buffer.from(String(total)),
        keys: new Map(Object.entries(counts).map(([key, count]) => [key, Buffer.from(String(count))])),
      }
    },
    initial: () => ({ total: 0, counts: {}, unread: 0 }),
  }
  const inputs = ['a', 'b', 'a', 'b'].map((key, offset) => ({
    topic: tallyTopics.in,
    partition: 0,
    record: { offset, key: Buffer.from(key), value: Buffer.from('x'), timestampMs: 0, headers: {} },
  }))

  it('misses what its outputs depend on, and nothing else', () => {
    const report = forgetOnRestart(stage, [inputs])
    expect([...report.noticed].toSorted()).toEqual(['counts.a', 'counts.b', 'total'])
    expect([...report.unnoticed]).toEqual(['unread'])
  })

  it('must go on as before where nothing is forgotten', () => {
    const forgetful: RestartedStage = { ...stage, open: () => ({ partition: { ...opened(), restore: () => undefined } }) }
    expect(() => forgetOnRestart(forgetful, [inputs])).toThrow('forgets nothing changes what input 2')
  })
})
