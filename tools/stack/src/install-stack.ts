import { existsSync } from 'node:fs'
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { buildClassArchive } from './class-archive.ts'
import { stackError } from './errors.ts'
import { type InstallPaths, installPaths, packageDirectory } from './paths.ts'
import type { Environment } from './ports.ts'
import { runCommand, tryCommand } from './run-command.ts'
import { type ServerName, serverNames } from './server-name.ts'
import { postgresPrograms } from './servers/postgres.ts'

/** One line of news about a server or an installed thing. */
export interface StackProgress {
  readonly subject: string
  readonly message: string
}

/** Is told what is going on. */
export type Progress = (news: StackProgress) => void

/** Options of {@link installStack}. */
export interface InstallOptions {
  readonly environment: Environment
  /** Install only what these need; all unless told. */
  readonly servers?: readonly ServerName[]
}

const isOnPath = (program: string, environment: Environment): boolean =>
  (environment['PATH'] ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)))

/** The Debian packages that are missing for these servers. */
const missingPackages = ({ environment, servers = serverNames }: InstallOptions): readonly string[] => {
  const needsKafka = servers.some((name) => name.startsWith('kafka-'))
  const hasJars = existsSync(installPaths(environment).kafkaLibs)
  const missing: string[] = []
  // The whole kit, not the runtime alone: the checker's reader is compiled where it runs.
  if (needsKafka && !(isOnPath('java', environment) && isOnPath('javac', environment))) missing.push('openjdk-17-jdk-headless')
  if (needsKafka && !hasJars && !isOnPath('mvn', environment)) missing.push('maven')
  if (servers.includes('redis') && !(isOnPath('redis-server', environment) && isOnPath('redis-cli', environment)))
    missing.push('redis-server')
  if (servers.includes('postgres') && postgresPrograms() === undefined) missing.push('postgresql-15')
  return missing
}

/** Says to Debian's installer that no service may be started: the stack runs its own. */
const policyFile = '/usr/sbin/policy-rc.d'

const withoutServices = async (action: () => Promise<void>): Promise<void> => {
  if (existsSync(policyFile)) return action()
  await writeFile(policyFile, '#!/bin/sh\nexit 101\n')
  await chmod(policyFile, 0o755)
  try {
    await action()
  } finally {
    await rm(policyFile, { force: true })
  }
}

const installPackages = async (packages: readonly string[], onProgress: Progress): Promise<void> => {
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`
  if (!existsSync('/usr/bin/apt-get')) {
    throw stackError('STACK_PREREQUISITE_MISSING', `Missing programs, by the names of their Debian packages: ${packages.join(', ')}.`)
  }
  if (process.getuid?.() !== 0) {
    throw stackError('STACK_PREREQUISITE_MISSING', `Missing Debian packages; as root: sudo sh -c '${command}'.`)
  }
  onProgress({ subject: 'packages', message: `installing ${packages.join(', ')} by apt-get` })
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runCommand('apt-get', ['update', '-q'], { env })
  await withoutServices(async () => {
    await runCommand('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], { env })
  })
}

/** The major version in the output of `java -version`. */
export const javaMajorVersion = (output: string): number | undefined => {
  const match = /version "(?:1\.)?(\d+)/.exec(output)
  return match === null ? undefined : Number(match[1])
}

const requireJava = async (): Promise<void> => {
  const result = await tryCommand('java', ['-version'])
  const major = javaMajorVersion(`${result?.stdout ?? ''}${result?.stderr ?? ''}`)
  if (major === undefined || major < 17) {
    throw stackError(
      'STACK_PREREQUISITE_MISSING',
      `Kafka needs Java 17 or newer; \`java\` is ${major === undefined ? 'unusable' : `version ${major}`}.`,
    )
  }
}

/** Builds into a folder beside the target and moves it there at the end, so that what is there is whole. */
const buildInto = async (target: string, build: (temporary: string) => Promise<void>): Promise<void> => {
  const temporary = `${target}.${process.pid}`
  await mkdir(dirname(target), { recursive: true })
  await rm(temporary, { recursive: true, force: true })
  try {
    await build(temporary)
    // Another install may have been quicker; its result is as good.
    if (!existsSync(target)) await rename(temporary, target)
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

const installKafka = async ({ kafkaLibs, kafkaClasses }: InstallPaths, onProgress: Progress): Promise<void> => {
  await requireJava()
  if (!existsSync(kafkaLibs)) {
    onProgress({ subject: 'kafka', message: 'downloading the jars of Kafka 4.1.2 by Maven (130 MB)' })
    await buildInto(kafkaLibs, async (temporary) => {
      const pom = join(packageDirectory, 'kafka', 'pom.xml')
      await runCommand('mvn', [
        '-q',
        '-B',
        '-f',
        pom,
        'dependency:copy-dependencies',
        `-DoutputDirectory=${temporary}`,
        '-DincludeScope=runtime',
      ])
    })
  }
  if (existsSync(kafkaClasses)) return
  onProgress({ subject: 'kafka', message: 'running a broker once, so that later starts are quicker' })
  await buildClassArchive({ kafkaLibs, kafkaClasses })
}

const installPubsub = async (pubsubServer: string, environment: Environment, onProgress: Progress): Promise<void> => {
  if (existsSync(pubsubServer)) return
  if (!isOnPath('go', environment)) {
    throw stackError(
      'STACK_PREREQUISITE_MISSING',
      'The Pub/Sub server is built by Go, and there is no `go`: https://go.dev/dl has it, 1.25 or newer.',
    )
  }
  onProgress({ subject: 'pubsub', message: 'building the Pub/Sub server by Go' })
  await buildInto(pubsubServer, async (temporary) => {
    const args = ['build', '-trimpath', '-buildvcs=false', '-ldflags=-s -w', '-o', temporary, '.']
    await runCommand('go', args, { cwd: join(packageDirectory, 'pubsub'), env: { ...process.env, CGO_ENABLED: '0' } })
  })
}

/** Installs whatever the servers need and is not there yet, into the user's cache folder, except Debian packages. */
export const installStack = async (options: InstallOptions, onProgress: Progress): Promise<void> => {
  const { environment, servers = serverNames } = options
  const packages = missingPackages(options)
  if (packages.length > 0) await installPackages(packages, onProgress)
  const paths = installPaths(environment)
  await Promise.all([
    servers.some((name) => name.startsWith('kafka-')) ? installKafka(paths, onProgress) : undefined,
    servers.includes('pubsub') ? installPubsub(paths.pubsubServer, environment, onProgress) : undefined,
  ])
}
