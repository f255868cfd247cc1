import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stackError } from './errors.ts'
import { stackDirectory } from './paths.ts'
import { privateFolder } from './private-file.ts'
import { processStartTime } from './process-record.ts'
import { waitUntil } from './wait-until.ts'

const identity = (pid: number): string => `${pid} ${processStartTime(pid) ?? ''}`

const isStale = (file: string): boolean => {
  try {
    const owner = readFileSync(file, 'utf8')
    return owner !== '' && identity(Number(owner.split(' ')[0])) !== owner
  } catch (caught) {
    if ((caught as NodeJS.ErrnoException).code === 'ENOENT') return true
    throw caught
  }
}

const tryTake = (file: string): boolean => {
  try {
    writeFileSync(file, identity(process.pid), { flag: 'wx' })
    return true
  } catch (caught) {
    if ((caught as NodeJS.ErrnoException).code !== 'EEXIST') throw caught
    if (isStale(file)) rmSync(file, { force: true })
    return false
  }
}

/** Runs an action while no other program changes the same stack. Waits for one that does. */
export const withStackLock = async <Value>(root: string, action: () => Promise<Value>, deadlineMs = 180_000): Promise<Value> => {
  const file = join(stackDirectory(root), 'lock')
  // PostgreSQL's account passes through it to its data.
  privateFolder(stackDirectory(root), 0o711)
  if (!(await waitUntil(() => tryTake(file), { deadlineMs }))) {
    throw stackError('STACK_LOCK_HELD', `Another start or stop of this stack has been running for long; ${file} names its process.`)
  }
  try {
    return await action()
  } finally {
    rmSync(file, { force: true })
  }
}
