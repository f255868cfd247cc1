import { describe, expect, it } from 'vitest'
import { clickhouseConfig, clickhouseUsers } from './clickhouse-config.ts'
import { makeCredentials } from './credentials.ts'

const credentials = makeCredentials((username) => `secret-of-${username}`)

describe('ClickHouse configuration', () => {
  it('keeps everything in the given folder, whatever characters its name has', () => {
    const config = clickhouseConfig('/data/a&b', 'http://127.0.0.1:1/')
    const paths = [...config.matchAll(/<(?:path|users_config|user_files_path|format_schema_path|allowed_path)>([^<]*)</g)].map(
      (match) => match[1],
    )
    expect(paths.length).toBeGreaterThan(5)
    expect(paths.every((path) => path?.startsWith('/data/a&amp;b/'))).toBe(true)
  })

  it('lets nobody in without a password', () => {
    const section = clickhouseUsers(credentials).match(/<users>[^]*<\/users>/)?.[0] ?? ''
    const logins = [...section.matchAll(/^ {4}<(\w+)>\n {6}(.*)/gm)].map(([, user, first]) => [user, first?.slice(0, 21)])
    expect(logins).toEqual([
      ['default', '<http_authentication>'],
      ['fairline', '<password_sha256_hex>'],
      ['quant', '<password_sha256_hex>'],
    ])
  })

  it('has no password in clear, and a quant who may only read', () => {
    const users = clickhouseUsers(credentials)
    expect(users).not.toContain(credentials.clickhouse.password)
    expect(users).not.toContain(credentials.quant.password)
    expect(users).toMatch(/<quant>\s*<readonly>2<\/readonly>/)
    expect([...users.matchAll(/GRANT [^<]*/g)].map(String)).toEqual([
      'GRANT SYSTEM LISTEN ON *.*',
      'GRANT CREATE TEMPORARY TABLE ON *.*',
      'GRANT READ ON FILE',
      'GRANT SHOW, SELECT, INSERT, ALTER, CREATE DATABASE, CREATE TABLE, CREATE VIEW, DROP, TRUNCATE, OPTIMIZE, KILL QUERY ON *.*',
      'GRANT TABLE ENGINE ON MergeTree',
      'GRANT TABLE ENGINE ON ReplacingMergeTree',
      'GRANT SELECT ON fairline.*',
    ])
  })

  it('lets a quant neither raise its limits nor take them away', () => {
    const profile = clickhouseUsers(credentials).match(/<quant>\s*<readonly>[^]*?<\/quant>/)?.[0] ?? ''
    const constrained = [...profile.matchAll(/<(\w+)><min>1<\/min><max>(\d+)<\/max>/g)].map(([, name, max]) => [name, max])
    expect(constrained).toEqual([
      ['max_execution_time', '30'],
      ['max_memory_usage', '2000000000'],
    ])
    for (const [name, max] of constrained) expect(profile).toContain(`<${name}>${max}</${name}>`)
  })
})
