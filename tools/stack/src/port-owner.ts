import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { stackError } from './errors.ts'
import { isFreePort } from './free-ports.ts'
import { portTable } from './ports.ts'
import type { ServerName } from './server-name.ts'
import { waitUntil } from './wait-until.ts'

/** The socket inodes that listen on a port, from the text of Linux's /proc/net/tcp. */
export const listeningInodes = (procNetTcp: string, port: number): readonly string[] =>
  procNetTcp
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => state === '0A' && Number.parseInt(local?.split(':')[1] ?? '', 16) === port)
    .map((fields) => fields[9] as string)

const attempt = <Value>(read: () => Value, otherwise: Value): Value => {
  try {
    return read()
  } catch {
    // Files of /proc vanish with their process, and other users' are closed to us: then the answer is unknown.
    return otherwise
  }
}

/** The pid that listens on a port, where the system lets us see it. */
export const portOwner = (port: number): number | undefined => {
  const tables = ['/proc/net/tcp', '/proc/net/tcp6'].map((path) => attempt(() => readFileSync(path, 'utf8'), ''))
  const sockets = new Set(tables.flatMap((table) => listeningInodes(table, port)).map((inode) => `socket:[${inode}]`))
  if (sockets.size === 0) return undefined
  const pids = attempt(() => readdirSync('/proc'), []).filter((entry) => /^\d+$/.test(entry))
  const owner = pids.find((pid) =>
    attempt(() => readdirSync(`/proc/${pid}/fd`), []).some((fd) => sockets.has(attempt(() => readlinkSync(`/proc/${pid}/fd/${fd}`), ''))),
  )
  return owner === undefined ? undefined : Number(owner)
}

/** A killed process is gone a little before the system has closed all of its sockets, which then seem to be nobody's. */
const releaseDeadlineMs = 3_000

/** Refuses to go on when a port that a server needs is taken, and says by whom and what to change. */
export const requireFreePorts = async (name: ServerName, ports: readonly number[]): Promise<void> => {
  for (const port of ports) {
    let pid: number | undefined
    const isDecided = async (): Promise<boolean> => {
      if (await isFreePort(port)) return true
      pid = portOwner(port)
      return pid !== undefined
    }
    if ((await waitUntil(isDecided, { deadlineMs: releaseDeadlineMs })) && pid === undefined) continue
    const owner = pid === undefined ? 'another program' : `process ${pid}`
    throw stackError('STACK_PORT_TAKEN', `Port ${port} of ${name} is taken by ${owner}; ${portTable[name].variable} moves ${name}.`, {
      port,
    })
  }
}
