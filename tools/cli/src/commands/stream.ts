import type { RunFiles, StreamTrafficReport } from '@fairline/tools-platform'
import { followStream } from '@fairline/tools-platform'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { cliError } from '../errors.ts'

/** The key of the API that the last start has written. */
export const readApiKey = ({ apiKey }: Pick<RunFiles, 'apiKey'>): string => {
  if (!existsSync(apiKey)) throw cliError('CLI_NOT_RUNNING', `There is no key of the API at ${apiKey}.`)
  return readFileSync(apiKey, 'utf8').trim()
}

/** Follows every game of every sport for some time and says what came. Fails where the connection ends before its time. */
export const measureStream = async (port: number, apiKey: string, forMs: number): Promise<StreamTrafficReport> => {
  const stream = await followStream(port, apiKey)
  await delay(forMs)
  return stream.stop()
}

/** The traffic of a stream as lines for people. */
export const streamLines = ({ types, games }: StreamTrafficReport): readonly string[] => [
  `${'type'.padEnd(12)}${'messages'.padStart(10)}${'bytes'.padStart(12)}`,
  ...types.map(({ type, messages, bytes }) => `${type.padEnd(12)}${String(messages).padStart(10)}${String(bytes).padStart(12)}`),
  ...games.map(
    ({ gameId, boards, repeats, changes, gaps }) =>
      `${gameId.padEnd(24)} boards ${boards} (${repeats} in place of changes)  changes ${changes}  gaps ${gaps}`,
  ),
]
