import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stackError } from './errors.ts'
import { formatKafka } from './format-kafka.ts'
import { kafkaProperties } from './kafka-properties.ts'
import { type InstallPaths, packageDirectory } from './paths.ts'
import { lastLines } from './run-command.ts'

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

const runBrokerOnce = async (args: readonly string[]): Promise<void> => {
  const broker = spawn('java', args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const deadline = setTimeout(() => broker.kill('SIGKILL'), 120_000)
  let output = ''
  let isStopping = false
  for (const stream of [broker.stdout, broker.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-20_000)
      if (isStopping || !output.includes('Kafka Server started')) return
      isStopping = true
      broker.kill('SIGTERM')
    })
  }
  await once(broker, 'close')
  clearTimeout(deadline)
  if (!isStopping) throw stackError('STACK_COMMAND_FAILED', `The first run of Kafka failed:\n${lastLines(output, 8)}\n`)
}

/**
 * Runs a throw-away broker once and lets Java keep its parsed classes in a file: a broker that starts from it needs about
 * 40 % less processor time until it serves (measured 5.2 s against 3.1 s). Java ignores a file that does not fit it.
 */
export const buildClassArchive = async ({ kafkaLibs, kafkaClasses }: Pick<InstallPaths, 'kafkaLibs' | 'kafkaClasses'>): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'fairline-kafka-'))
  const temporary = `${kafkaClasses}.${process.pid}`
  try {
    const node = { id: 1, brokerPort: await freePort(), controllerPort: await freePort() }
    const admin = { username: 'admin', password: randomBytes(24).toString('hex') }
    const propertiesFile = join(directory, 'server.properties')
    await writeFile(
      propertiesFile,
      kafkaProperties({ node, nodes: [node], dataDirectory: join(directory, 'data'), admin, hasAccessLists: true }),
    )
    const java = [`-Dlog4j2.configurationFile=${join(packageDirectory, 'kafka', 'log4j2.yaml')}`, '-cp', `${kafkaLibs}/*`]
    await formatKafka({ libs: kafkaLibs, clusterId: 'AAAAAAAAAAAAAAAAAAAAAQ', propertiesFile, users: [admin] })
    await runBrokerOnce(['-Xmx384m', '-XX:+UseG1GC', `-XX:ArchiveClassesAtExit=${temporary}`, ...java, 'kafka.Kafka', propertiesFile])
    await rename(temporary, kafkaClasses)
  } finally {
    await rm(temporary, { force: true })
    await rm(directory, { recursive: true, force: true })
  }
}
