import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nodeDirectory } from './ensure-node.mjs'
import { needsInstall } from './ensure-packages.mjs'
import { describeFailure, npmEnvironment } from './run-npm.mjs'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fairline-bootstrap-'))
  mkdirSync(join(root, 'node_modules'))
  mkdirSync(join(root, '.fairline'))
  writeFileSync(join(root, 'package-lock.json'), '{}')
})
afterEach(() => rmSync(root, { recursive: true }))

const installedAt = (seconds: number) => {
  const file = join(root, 'node_modules', '.package-lock.json')
  writeFileSync(file, '{}')
  utimesSync(file, seconds, seconds)
}

describe('needsInstall', () => {
  it('installs when there is nothing yet', () => expect(needsInstall(root)).toBe(true))

  it('accepts what npm installed by hand after the lock file, not before', () => {
    installedAt(Date.now() / 1000 + 5)
    expect(needsInstall(root)).toBe(false)
    installedAt(1)
    expect(needsInstall(root)).toBe(true)
  })

  it('goes by the content of the lock file once there is a stamp', () => {
    installedAt(1)
    writeFileSync(join(root, 'node_modules', '.fairline-install'), '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
    expect(needsInstall(root)).toBe(false)
    writeFileSync(join(root, 'package-lock.json'), '{ }')
    expect(needsInstall(root)).toBe(true)
  })

  it('does not trust an install that did not end', () => {
    installedAt(Date.now() / 1000 + 5)
    writeFileSync(join(root, '.fairline', 'npm-ci-unfinished'), '')
    expect(needsInstall(root)).toBe(true)
  })
})

describe('npm', () => {
  it('does not hear what an outer npm said to its own command', () => {
    const environment = { npm_lifecycle_event: 'start', npm_config_local_prefix: '/x', npm_config_registry: 'https://r', PATH: '/bin' }
    expect(npmEnvironment(environment, '/node')).toEqual({ npm_config_registry: 'https://r', PATH: '/node:/bin' })
  })

  it.each([
    ['npm error code ENOTFOUND', /could not reach its package registry/],
    ['npm error code EUSAGE', /package-lock.json does not fit/],
    ['npm error first\nnpm error something odd\nnpm error A complete log of this run', /npm ended with 1: something odd/],
  ])('explains %j', (output, line) => expect(describeFailure(output, 1)).toMatch(line))
})

it('keeps Node where the user keeps caches', () => {
  expect(nodeDirectory({ XDG_CACHE_HOME: '/cache' })).toBe('/cache/fairline/node-24.21.0')
})

describe('runProgram', () => {
  const run = (script: string) => {
    const url = new URL('./run-program.mjs', import.meta.url).href
    const code = `import { runProgram } from '${url}'; process.exitCode = await runProgram('.', process.execPath, ['-e', ${JSON.stringify(script)}])`
    return spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  }

  it('ends with the exit code of the program', async () => {
    const [code] = await once(run('process.exit(78)'), 'exit')
    expect(code).toBe(78)
  })

  it('passes SIGTERM on and waits for the program', async () => {
    const child = run("process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); console.log('up')")
    await once(child.stdout, 'data')
    child.kill('SIGTERM')
    const [code] = await once(child, 'exit')
    expect(code).toBe(7)
  })
})
