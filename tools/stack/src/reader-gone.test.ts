import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { endWithReader, whenReaderIsGone } from './reader-gone.ts'

const open = () => {
  const [stdout, stderr] = [new EventEmitter(), new EventEmitter()]
  const exits: unknown[] = []
  endWithReader({ stdout, stderr, exit: (code: unknown) => exits.push(code) } as unknown as NodeJS.Process)
  return { stdout, stderr, exits }
}
const broken = (code: string): Error => Object.assign(new Error(code), { code })

it.each(['EPIPE', 'EIO'])('ends a program without an error at %s', (code) => {
  const { stdout, exits } = open()
  stdout.emit('error', broken(code))
  expect(exits).toEqual([0])
})

it('lets what was started be stopped first', () => {
  const { stdout, exits } = open()
  let stops = 0
  const takeBack = whenReaderIsGone(() => stops++)
  stdout.emit('error', broken('EPIPE'))
  expect([stops, exits]).toEqual([1, []])
  takeBack()
  stdout.emit('error', broken('EPIPE'))
  expect([stops, exits]).toEqual([1, [0]])
})

it('goes on without its news, and hides no other error', () => {
  const { stdout, stderr, exits } = open()
  stderr.emit('error', broken('EPIPE'))
  expect(exits).toEqual([])
  expect(() => stdout.emit('error', broken('ENOSPC'))).toThrow('ENOSPC')
  expect(() => stderr.emit('error', broken('ENOSPC'))).toThrow('ENOSPC')
})
