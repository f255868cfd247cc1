import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ensureCredentials, readCredentials } from './credentials-file.ts'
import { stackDirectory } from './paths.ts'
import { privateFile, privateFolder } from './private-file.ts'

let root: string
let file: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fairline-credentials-'))
  privateFolder(stackDirectory(root), 0o711)
  file = join(stackDirectory(root), 'credentials.json')
})
afterEach(() => rmSync(root, { recursive: true }))

const modeOf = (path: string): number => statSync(path).mode & 0o777

describe('the logins of an installation', () => {
  it('are made once, at random, each different, and kept for this account only', () => {
    expect(readCredentials(root)).toBeUndefined()
    const made = ensureCredentials(root, false)
    const passwords = [...Object.values(made.outside), ...Object.values(made.redis), made.clickhouse, made.quant, made.postgres].map(
      ({ password }) => password,
    )
    expect(new Set(passwords).size).toBe(passwords.length)
    for (const password of passwords) expect(password).toMatch(/^[0-9a-f]{48}$/)
    expect(ensureCredentials(root, true)).toEqual(made)
    expect(modeOf(file)).toBe(0o600)
    rmSync(file)
    expect(ensureCredentials(root, false)).not.toEqual(made)
  })

  it('are not made anew for data that has others, and the error names the command that deletes it', () => {
    expect(() => ensureCredentials(root, true)).toThrow(/credentials\.json is missing.*`node tools\/stack\/src\/main\.ts reset`/)
    expect(existsSync(file)).toBe(false)
  })

  it.each(['', '{', 'null', '{"outside":{}}'])('are refused where the file holds %j', (text) => {
    writeFileSync(file, text)
    expect(() => readCredentials(root)).toThrow(/main\.ts reset/)
  })

  it('are refused where one is lacking', () => {
    const { quant: _, ...others } = ensureCredentials(root, false)
    writeFileSync(file, JSON.stringify(others))
    expect(() => readCredentials(root)).toThrow(/lacks a login/)
  })
})

describe('private files and folders', () => {
  it('take the place of open ones', () => {
    writeFileSync(file, 'old')
    chmodSync(file, 0o666)
    privateFile(file, 'new')
    expect(readFileSync(file, 'utf8')).toBe('new')
    expect(modeOf(file)).toBe(0o600)
    const folder = join(root, 'open')
    privateFolder(folder, 0o711)
    expect(modeOf(folder)).toBe(0o711)
    privateFolder(folder)
    expect(modeOf(folder)).toBe(0o700)
  })
})
