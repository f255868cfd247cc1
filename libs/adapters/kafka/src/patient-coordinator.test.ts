import { describe, expect, it } from 'vitest'
import type { Broker } from './kafkajs-internals.js'
import type { Patience } from './patient-coordinator.ts'
import { coordinatorPatienceMs, patientCoordinator } from './patient-coordinator.ts'

/** A clock that only pauses move. */
const fakePatience = (): Patience & { readonly pauses: readonly number[] } => {
  const pauses: number[] = []
  let now = 0
  return {
    pauses,
    nowMs: () => now,
    pause: (ms) => {
      pauses.push(ms)
      now += ms
      return Promise.resolve()
    },
  }
}

/** A broker that answers each request with the next of these errors, and then well. */
const answering = (nodeId: string, errors: readonly Error[]) => {
  const left = [...errors]
  const asked: string[] = []
  const answer = (name: string) => () => {
    asked.push(name)
    const error = left.shift()
    return error === undefined ? Promise.resolve(`${nodeId} has done it`) : Promise.reject(error)
  }
  const names = ['addOffsetsToTxn', 'txnOffsetCommit', 'addPartitionsToTxn', 'endTxn', 'initProducerId']
  const broker = { nodeId, ...Object.fromEntries(names.map((name) => [name, answer(name)])) } as unknown as Broker
  return { broker, asked }
}

const protocolError = (type: string): Error => Object.assign(new Error(type), { name: 'KafkaJSProtocolError', type })
const endless = (type: string): readonly Error[] => Array.from({ length: 10_000 }, () => protocolError(type))

describe('a request to a coordinator', () => {
  it.each(['CONCURRENT_TRANSACTIONS', 'GROUP_LOAD_IN_PROGRESS', 'GROUP_COORDINATOR_NOT_AVAILABLE', 'NOT_COORDINATOR_FOR_GROUP'])(
    'that is answered %s is repeated where the coordinator is then',
    async (type) => {
      const first = answering('1', [protocolError(type)])
      const second = answering('2', [protocolError(type)])
      const patient = patientCoordinator(first.broker, () => Promise.resolve(second.broker), fakePatience())
      expect(await patient.endTxn({})).toBe('2 has done it')
      expect([first.asked, second.asked]).toEqual([['endTxn'], ['endTxn', 'endTxn']])
    },
  )

  it('is given up when the transaction would be over', async () => {
    const patience = fakePatience()
    const { broker } = answering('1', endless('CONCURRENT_TRANSACTIONS'))
    await expect(patientCoordinator(broker, () => Promise.resolve(broker), patience).addOffsetsToTxn({})).rejects.toThrow(
      'CONCURRENT_TRANSACTIONS',
    )
    const waitedMs = patience.pauses.reduce((sum, each) => sum + each, 0)
    expect(waitedMs).toBeGreaterThanOrEqual(coordinatorPatienceMs)
    expect(waitedMs).toBeLessThanOrEqual(coordinatorPatienceMs + 100)
  })

  it.each([
    ['a fence', protocolError('INVALID_PRODUCER_EPOCH')],
    ['an answer that did not come', Object.assign(new Error('timed out'), { name: 'KafkaJSRequestTimeoutError' })],
    ['a broken connection', Object.assign(new Error('closed'), { name: 'KafkaJSConnectionClosedError' })],
  ])('is not repeated after %s', async (_, error) => {
    const patience = fakePatience()
    const { broker, asked } = answering('1', [error])
    await expect(patientCoordinator(broker, () => Promise.resolve(broker), patience).txnOffsetCommit({})).rejects.toBe(error)
    expect([asked, patience.pauses]).toEqual([['txnOffsetCommit'], []])
  })

  it('that is not of a transaction passes through', async () => {
    const { broker } = answering('1', [protocolError('CONCURRENT_TRANSACTIONS')])
    const patient = patientCoordinator(broker, () => Promise.resolve(broker), fakePatience())
    expect(patient.nodeId).toBe('1')
    const { initProducerId } = patient as unknown as { initProducerId(): Promise<string> }
    await expect(initProducerId()).rejects.toThrow('CONCURRENT_TRANSACTIONS')
  })
})
