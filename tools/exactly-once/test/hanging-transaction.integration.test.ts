import { afterAll, beforeAll, expect, it } from 'vitest'
import { hangTransaction } from '../src/hanging-transaction.ts'
import { type Lab, openLab } from '../src/lab.ts'

const patience = 600_000
let lab: Lab

beforeAll(async () => {
  lab = await openLab({ brokers: 1, environment: process.env, random: Math.random, onProgress: () => undefined })
}, patience)
afterAll(() => lab.close(), patience)

it(
  'a transaction that nobody ends holds readers back for its timeout only, and its owner writes nothing more',
  { timeout: patience },
  async () => {
    const { stallMs, zombie, findings, aborted } = await hangTransaction(lab, 'hanging')
    console.info(`readers stood still for ${(stallMs / 1000).toFixed(1)} s; the zombie ended with ${zombie.how}: ${zombie.reason}`)
    expect(findings).toEqual([])
    expect(aborted).toBeGreaterThan(0)
    expect(zombie.how).toBe(1)
    expect(zombie.reason).toMatch(/the transaction was open for \d+ ms, of 10000 allowed/)
    // Ten seconds, one for the broker to look, four for a busy machine.
    expect(stallMs).toBeLessThan(15_000)
  },
)
