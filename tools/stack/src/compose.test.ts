import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { makeCredentials } from './credentials.ts'
import { join } from 'node:path'
import { packageDirectory, projectRoot } from './paths.ts'
import { stackPorts } from './ports.ts'
import { stackEnvironment } from './stack-environment.ts'

// These servers are for trials on one machine; their passwords say so.
const credentials = makeCredentials((username) => `local-only-${username}`)
const compose = readFileSync(join(projectRoot, 'compose.yaml'), 'utf8')
const environment = Object.fromEntries(
  readFileSync(join(packageDirectory, 'compose.env'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
)

it('describes the servers of compose.yaml as it does the local ones, but at other ports', () => {
  const local = stackEnvironment({ brokers: 1, ports: stackPorts({}), external: {}, credentials })
  const moved = Object.entries(local).map(([key, value]) => [key, value.replaceAll(/:24(\d{3})/g, ':29$1')])
  expect(environment).toEqual(Object.fromEntries(moved))
})

it('has every port and every password in compose.yaml', () => {
  const ports = Object.values(environment).flatMap((value) => [...value.matchAll(/127\.0\.0\.1:(\d+)/g)].map((match) => match[1] as string))
  expect(ports.filter((port) => !compose.includes(port))).toEqual([])
  const { clickhouse, quant, postgres, outside } = credentials
  for (const { password } of [clickhouse, quant, postgres, outside.ADMIN]) expect(compose).toContain(password)
  // The other logins of the outside cluster are made there by one rule.
  for (const { username } of Object.values(outside)) expect(compose).toContain(`$$(user ${username})`)
})
