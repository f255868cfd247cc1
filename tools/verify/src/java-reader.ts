import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { cacheDirectory, kafkaClientJars } from '@fairline/tools-stack'
import type { ClusterDump } from './cluster-dump.ts'
import { collectDump } from './cluster-dump.ts'
import { dumpFrames } from './dump-frames.ts'
import { verifyError } from './errors.ts'

/** What is to be read of a cluster. */
export interface ClusterRequest {
  readonly name: string
  /** Settings of Kafka's own client: addresses and login. */
  readonly properties: Readonly<Record<string, string>>
  readonly topics: readonly string[]
  readonly groups: readonly string[]
  /** Folders of brokers on this machine, for the heads of batches; they may be absent. */
  readonly logFolders: readonly string[]
}

type Environment = Readonly<Record<string, string | undefined>>

const program = 'DumpClusters'
const source = join(import.meta.dirname, '../java', `${program}.java`)

/** Runs a program to its end with an input; `take` reads its output meanwhile. */
const runJava = async <T>(
  command: string,
  args: readonly string[],
  input: string,
  take: (output: AsyncIterable<Buffer>) => Promise<T>,
): Promise<T> => {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] })
  const { promise: ended, resolve, reject } = Promise.withResolvers<number | NodeJS.Signals | null>()
  child.once('error', (caught) => reject(verifyError('VERIFY_JAVA_ABSENT', `There is no program ${command}.`, { command }, caught)))
  child.once('close', (code, signal) => resolve(signal ?? code))
  // A program that ends early leaves its input unread; how it ended says more than the broken pipe.
  child.stdin.on('error', () => child.stdin.destroy())
  child.stdin.end(input)
  const [status, complaints, taken] = await Promise.all([
    ended,
    text(child.stderr),
    take(child.stdout).catch((caught: unknown) => ({ failure: caught })),
  ])
  if (status !== 0) {
    const lines = complaints.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('SLF4J'))
    throw verifyError('VERIFY_TOPIC_UNREAD', `${command} ended with ${status}: ${lines.slice(0, 3).join(' ')}`, { command })
  }
  if (typeof taken === 'object' && taken !== null && 'failure' in taken) throw taken.failure
  return taken
}

/** The class path of the compiled program; compiled once per user and version. */
const compiled = async (environment: Environment): Promise<string> => {
  const jars = kafkaClientJars(environment)
  if (jars.length === 0) throw verifyError('VERIFY_JAVA_ABSENT', "Kafka's jars are not installed.")
  const fingerprint = createHash('sha256').update(readFileSync(source)).update(jars.join()).digest('hex').slice(0, 8)
  const target = join(cacheDirectory(environment), `verify-reader-${fingerprint}`)
  if (!existsSync(target)) {
    mkdirSync(dirname(target), { recursive: true })
    const temporary = mkdtempSync(`${target}.`)
    try {
      await runJava('javac', ['-cp', jars.join(delimiter), '-d', temporary, source], '', (output) => text(output))
      // Another check may have been quicker; its result is as good.
      if (!existsSync(target)) renameSync(temporary, target)
    } finally {
      rmSync(temporary, { recursive: true, force: true })
    }
  }
  return [target, ...jars].join(delimiter)
}

const requestLines = ({ name, properties, topics, groups, logFolders }: ClusterRequest): readonly string[] => [
  `cluster ${name}`,
  ...Object.entries(properties).map(([key, value]) => `property ${key}=${value}`),
  ...topics.map((topic) => `topic ${topic}`),
  ...groups.map((group) => `group ${group}`),
  ...logFolders.filter(existsSync).map((folder) => `log-folder ${folder}`),
]

// A short life: no time to win back by optimizing, and little to collect.
const jvmFlags = ['-Xmx512m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto']

/**
 * Reads clusters with Kafka's own client, in one Java process: a reader that shares nothing with the path it checks.
 * @param environment names the user's cache and the programs' path
 */
export const readClusters = async (
  requests: readonly ClusterRequest[],
  environment: Environment,
): Promise<ReadonlyMap<string, ClusterDump>> => {
  const classPath = await compiled(environment)
  const input = requests.flatMap(requestLines).join('\n')
  return runJava('java', [...jvmFlags, '-cp', classPath, program], input, (output) => collectDump(dumpFrames(output), Date.now()))
}
