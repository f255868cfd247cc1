import { expect, it } from 'vitest'
import { boardStateAt, marketStatusOn } from './freshness.ts'

const position = { asOfUs: 1_000_000_000, validForMs: 5000 }
const atMs = (afterExpiryMs: number): number => (1_000_000 + 5000 + afterExpiryMs) * 1000

it('is active until the prices run out, stale for ten seconds, then suspended', () => {
  expect(boardStateAt(position, false, atMs(-1))).toBe('ACTIVE')
  expect(boardStateAt(position, false, atMs(0))).toBe('STALE')
  expect(boardStateAt(position, false, atMs(10_000))).toBe('STALE')
  expect(boardStateAt(position, false, atMs(10_001))).toBe('SUSPENDED')
  expect(boardStateAt(position, true, atMs(10_001))).toBe('FINAL')
})

it('never shows an active market on a board that is not', () => {
  for (const state of ['STALE', 'SUSPENDED', 'FINAL'] as const)
    expect(marketStatusOn(state, { status: 'active', reason: '' })).toEqual({ status: 'SUSPENDED', reason: 'stale' })
  expect(marketStatusOn('ACTIVE', { status: 'active', reason: '' })).toEqual({ status: 'ACTIVE', reason: '' })
  expect(marketStatusOn('SUSPENDED', { status: 'settled', reason: '' }).status).toBe('SETTLED')
  expect(marketStatusOn('ACTIVE', { status: 'handed-over', reason: '' }).status).toBe('HANDED_OVER')
})
