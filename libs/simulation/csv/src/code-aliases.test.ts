import { describe, expect, it } from 'vitest'
import { createCodeAliases } from './code-aliases.ts'

describe('codes of one club', () => {
  const aliases = createCodeAliases([['JAX', 'JAC']])
  it('are the same, whatever their case', () => {
    expect(aliases.isSame('jac', 'JAX')).toBe(true)
    expect(aliases.isSame('JAC', 'KC')).toBe(false)
    expect([aliases.canonical('JAC'), aliases.canonical('kc')]).toEqual(['JAX', 'KC'])
  })
})
