import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { interruptible, sameSignalMs } from './interruption.ts'

const open = () => {
  const signals = new EventEmitter()
  const calls: string[] = []
  let now = 0
  const interruption = interruptible({
    signals,
    nowMs: () => now,
    onFirst: () => calls.push('in order'),
    onSecond: () => calls.push('at once'),
  })
  const send = (signal: string, atMs: number): void => {
    now = atMs
    signals.emit(signal)
  }
  return { interruption, calls, send, signals }
}

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('ends in order at %s', async (signal) => {
  const { interruption, calls, send } = open()
  expect(interruption.isDone()).toBe(false)
  send(signal, 5)
  await interruption.happened
  expect(interruption.isDone()).toBe(true)
  expect(calls).toEqual(['in order'])
})

it('takes what follows within a second for the same signal, and a later one for at once', () => {
  const { calls, send } = open()
  send('SIGINT', 10)
  send('SIGINT', 11)
  send('SIGTERM', 10 + sameSignalMs)
  expect(calls).toEqual(['in order'])
  send('SIGINT', 11 + sameSignalMs)
  expect(calls).toEqual(['in order', 'at once'])
})

it('does not take the loss of the reader for a second signal, however often it is told', () => {
  const { interruption, calls, send } = open()
  send('SIGHUP', 0)
  for (let i = 0; i < 3; i++) interruption.interrupt()
  expect(calls).toEqual(['in order'])
})

it('leaves signals alone afterwards', () => {
  const { interruption, signals } = open()
  interruption.dispose()
  expect(signals.eventNames()).toEqual([])
})
