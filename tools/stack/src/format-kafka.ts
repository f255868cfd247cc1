import { rmSync } from 'node:fs'
import type { Login } from './credentials.ts'
import { privateFile } from './private-file.ts'
import { runCommand } from './run-command.ts'

/** What {@link formatKafka} makes. */
export interface KafkaFormat {
  /** The folder with Kafka's jars. */
  readonly libs: string
  readonly clusterId: string
  readonly propertiesFile: string
  /** The SCRAM users that the data begins with. */
  readonly users: readonly Login[]
}

/** Makes the data folder of a node. Passwords reach Kafka's own program by a file: a command line can be read by everybody on the machine. */
export const formatKafka = async ({ libs, clusterId, propertiesFile, users }: KafkaFormat): Promise<void> => {
  const usersFile = `${propertiesFile}.users`
  const args = users.flatMap(({ username, password }) => ['--add-scram', `SCRAM-SHA-512=[name=${username},password=${password}]`])
  privateFile(usersFile, args.map((arg) => `${arg}\n`).join(''))
  try {
    const quick = ['-XX:TieredStopAtLevel=1', '-cp', `${libs}/*`, 'kafka.tools.StorageTool']
    await runCommand('java', [...quick, 'format', '-t', clusterId, '-c', propertiesFile, `@${usersFile}`])
  } finally {
    rmSync(usersFile, { force: true })
  }
}
