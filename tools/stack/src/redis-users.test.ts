import { expect, it } from 'vitest'
import { makeCredentials } from './credentials.ts'
import { redisUserRules } from './redis-users.ts'

const rules = redisUserRules(makeCredentials((username) => `secret-of-${username}`))
  .trim()
  .split('\n')
const ruleOf = (user: string): string => rules.find((rule) => rule.startsWith(`user ${user} `)) ?? ''

it('lets nobody in without a password, and holds none in clear', () => {
  expect(rules[0]).toBe('user default off')
  expect(rules.slice(1).every((rule) => / on #[0-9a-f]{64} /.test(rule))).toBe(true)
  expect(rules.join()).not.toMatch(/secret|nopass|>/)
})

it('lets the API read boards, and the publisher write them; neither may do more', () => {
  expect(ruleOf('fairline-api')).toContain('+@read')
  expect(ruleOf('fairline-api')).not.toMatch(/@write|@all|publish/)
  expect(ruleOf('fairline-publisher')).toContain('+@write -@dangerous')
  expect(ruleOf('fairline-publisher')).not.toContain('@all')
  for (const user of ['fairline-api', 'fairline-publisher']) {
    expect(ruleOf(user).match(/~\S+/g)).toEqual(['~{*}:*', '~games:*', '~health:*'])
  }
})
