import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { forgetProcess, parseProcStat, processStartTime, recordProcess, runningProcess } from './process-record.ts'

const about = { id: 'one', stopSignal: 'SIGTERM', ports: [] } as const

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairline-record-'))
  file = join(folder, 'server', 'one.pid')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('parseProcStat', () => {
  const stat = (state: string): string => `42 (a b) c) ${state} 1 42 42 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 987654 1 2 3`
  it('finds the start time behind a name with spaces and brackets', () => expect(parseProcStat(stat('S'))).toBe('987654'))
  it('counts a zombie as ended', () => expect(parseProcStat(stat('Z'))).toBeUndefined())
})

describe('process records', () => {
  it('recognises the process it recorded, until that ends', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    const record = recordProcess(file, { ...about, pid: child.pid as number })
    expect(runningProcess(file)).toEqual(record)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(runningProcess(file)).toBeUndefined()
  })

  it('does not take another process with the same pid for the recorded one', () => {
    recordProcess(file, { ...about, pid: process.pid })
    writeFileSync(file, JSON.stringify({ ...about, pid: process.pid, startedAt: 'another life' }))
    expect(runningProcess(file)).toBeUndefined()
  })

  it.each(['', '{"pid":', '{"pid":"1"}', 'null'])('treats a damaged record %j as none', (text) => {
    recordProcess(file, { ...about, pid: process.pid })
    writeFileSync(file, text)
    expect(runningProcess(file)).toBeUndefined()
  })

  it('forgets, also twice', () => {
    recordProcess(file, { ...about, pid: process.pid })
    forgetProcess(file)
    forgetProcess(file)
    expect(runningProcess(file)).toBeUndefined()
  })

  it('knows no start time of a process that does not exist', () => expect(processStartTime(2 ** 22 + 1)).toBeUndefined())
})
