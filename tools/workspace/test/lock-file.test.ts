import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

interface LockedPackage {
  readonly integrity?: string
  readonly link?: boolean
  readonly resolved?: string
}

const lock = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>
}
const installed = Object.entries(lock.packages).filter(([path, { link }]) => path.includes('node_modules/') && link !== true)

/** The engine of the local ClickHouse for systems that its checksums were never read on; on these systems npm takes what comes. */
const unchecked = ['darwin-arm64', 'darwin-x64', 'linux-arm64-gnu'].map((system) => `node_modules/@chdb/lib-${system}`)

it('has a checksum of every package', () => {
  expect(installed.length).toBeGreaterThan(500)
  expect(installed.flatMap(([path, { integrity }]) => (integrity?.startsWith('sha512-') === true ? [] : [path]))).toEqual(unchecked)
})

it('names no registry: each machine uses its own', () => {
  expect(installed.flatMap(([path, { resolved }]) => (resolved === undefined ? [] : [path]))).toEqual([])
})
