import { expect, it } from 'vitest'
import { generateApiKey, hashApiKey, isWellFormedApiKey } from './api-key.ts'

it('makes keys of 256 random bits that are never twice the same', () => {
  const keys = Array.from({ length: 100 }, generateApiKey)
  expect(new Set(keys).size).toBe(100)
  for (const key of keys) {
    expect(key).toMatch(/^flk_[A-Za-z0-9_-]{49}$/)
    expect(isWellFormedApiKey(key)).toBe(true)
  }
})

it('refuses a key with one character changed, cut or added', () => {
  const key = generateApiKey()
  const other = key[10] === 'a' ? 'b' : 'a'
  expect(isWellFormedApiKey(`${key.slice(0, 10)}${other}${key.slice(11)}`)).toBe(false)
  expect(isWellFormedApiKey(key.slice(0, -1))).toBe(false)
  expect(isWellFormedApiKey(`${key}a`)).toBe(false)
  expect(isWellFormedApiKey(`${key}\n`)).toBe(false)
  expect(isWellFormedApiKey('')).toBe(false)
})

it('stores 32 bytes that do not contain the key', () => {
  const key = generateApiKey()
  expect(hashApiKey(key)).toHaveLength(32)
  expect(hashApiKey(key)).toEqual(hashApiKey(key))
})
