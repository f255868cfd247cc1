import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Environment } from './ports.ts'
import type { ServerName } from './server-name.ts'

/** The folder of this package, which holds the sources of what is built at install. */
export const packageDirectory = resolve(fileURLToPath(import.meta.url), '../..')

/** The project that this package is part of: the usual root of a stack. */
export const projectRoot = resolve(packageDirectory, '../..')

/** A short name for the content of files: what is built from other sources gets another cache folder. */
const fingerprint = (...files: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(join(packageDirectory, file)))
  return hash.digest('hex').slice(0, 8)
}

/** Where things are installed once for all checkouts of a user. */
export interface InstallPaths {
  readonly kafkaLibs: string
  /** Java's archive of the broker's classes; brokers start without it too, only slower. */
  readonly kafkaClasses: string
  readonly pubsubServer: string
}

/** The user's cache folder for Fairline. */
export const cacheDirectory = (environment: Environment): string =>
  join(environment['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'fairline')

/** The places of installed things under {@link cacheDirectory}, one folder per version, so that two checkouts can differ. */
export const installPaths = (environment: Environment): InstallPaths => {
  const cache = cacheDirectory(environment)
  return {
    kafkaLibs: join(cache, `kafka-4.1.2-${fingerprint('kafka/pom.xml')}`, 'libs'),
    kafkaClasses: join(cache, `kafka-4.1.2-${fingerprint('kafka/pom.xml')}`, 'broker-classes.jsa'),
    pubsubServer: join(cache, `pstest-2.5.0-${fingerprint('pubsub/main.go', 'pubsub/go.sum')}`, 'pstestd'),
  }
}

/** Everything the stack writes for one project. */
export const stackDirectory = (root: string): string => join(root, '.fairline', 'stack')

/** What one server writes: data, logs, pid files. */
export const serverDirectory = (root: string, name: ServerName): string => join(stackDirectory(root), name)

/** The pid file of one process of a server. */
export const recordFile = (directory: string, id: string): string => join(directory, `${id}.pid`)
