import { describe, expect, it } from 'vitest'
import { pendingMigrations, readMigrations } from './migrate.ts'

const all = readMigrations(new URL('../migrations/', import.meta.url))

describe('migrations', () => {
  it('are numbered 1, 2, 3 and hold statements that may run again', () => {
    expect(all.map(({ number }) => number)).toEqual(all.map((_, index) => index + 1))
    for (const { statements } of all) {
      expect(statements.length).toBeGreaterThan(0)
      for (const statement of statements) expect(statement).toMatch(/^(CREATE TABLE IF NOT EXISTS|CREATE OR REPLACE VIEW) /)
    }
  })

  it('runs only what is missing', () => {
    const applied = all.slice(0, 2)
    expect(pendingMigrations(all, applied)).toEqual(all.slice(2))
    expect(pendingMigrations(all, all)).toEqual([])
  })

  it('refuses a changed and an unknown history', () => {
    expect(() => pendingMigrations(all, [{ number: 1, checksum: 'other' }])).toThrow(/0001_events is not the one/)
    expect(() => pendingMigrations(all, [{ number: 999, checksum: 'x' }])).toThrow(/migration 999/)
  })
})
