import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { clickhouseUsers } from '../clickhouse-config.ts'
import { stackError } from '../errors.ts'
import { packageDirectory, recordFile } from '../paths.ts'
import { portOf } from '../ports.ts'
import { privateFile } from '../private-file.ts'
import type { ServerDefinition } from './server-definition.ts'

const host = 'http://127.0.0.1'

const answersPing = async (port: number): Promise<boolean> => {
  try {
    const response = await fetch(`${host}:${port}/ping`, { signal: AbortSignal.timeout(2_000) })
    return (await response.text()).startsWith('Ok')
  } catch {
    // Refused or silent: not there yet, which is the answer.
    return false
  }
}

/** ClickHouse: the engine of npm `chdb` behind ClickHouse's own HTTP port. */
export const clickhouse: ServerDefinition = {
  name: 'clickhouse',
  processes: (context) => {
    const http = portOf(context.ports, 'clickhouse', 'http')
    return [
      {
        server: 'clickhouse',
        id: 'clickhouse',
        command: process.execPath,
        args: [join(packageDirectory, 'src', 'clickhouse-server.ts'), context.directory, String(http)],
        ports: [http],
        logFile: join(context.directory, 'clickhouse.log'),
        recordFile: recordFile(context.directory, 'clickhouse'),
        stopSignal: 'SIGTERM',
      },
    ]
  },
  prepare: async ({ directory, credentials }) => {
    for (const folder of ['data', 'user-files', 'format-schemas', 'backups', 'cold'])
      await mkdir(join(directory, folder), { recursive: true })
    privateFile(join(directory, 'users.xml'), clickhouseUsers(credentials))
  },
  isReady: ({ ports: [http] }) => answersPing(http as number),
  provision: async ({ ports, credentials }) => {
    const { username, password } = credentials.clickhouse
    const response = await fetch(`${host}:${portOf(ports, 'clickhouse', 'http')}/`, {
      method: 'POST',
      headers: { 'X-ClickHouse-User': username, 'X-ClickHouse-Key': password },
      body: 'CREATE DATABASE IF NOT EXISTS fairline',
      signal: AbortSignal.timeout(20_000),
    })
    if (!response.ok)
      throw stackError('STACK_PROVISION_FAILED', `ClickHouse refused its database: ${(await response.text()).slice(0, 300)}.`)
    await response.text()
  },
}
