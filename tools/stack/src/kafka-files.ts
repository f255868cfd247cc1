import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { installPaths, serverDirectory } from './paths.ts'
import type { Environment } from './ports.ts'

const clientJars = /^(?:kafka-clients|slf4j-api|lz4-java|snappy-java|zstd-jni)-.*\.jar$/

/** The jars that a Java program needs to talk to Kafka with its own client; none before the install. */
export const kafkaClientJars = (environment: Environment): readonly string[] => {
  const { kafkaLibs } = installPaths(environment)
  if (!existsSync(kafkaLibs)) return []
  return readdirSync(kafkaLibs)
    .filter((name) => clientJars.test(name))
    .sort()
    .map((name) => join(kafkaLibs, name))
}

/** The folders in which the brokers of a local cluster keep their partitions, of every size that it ever had. */
export const kafkaLogFolders = (root: string, name: 'kafka-internal' | 'kafka-outside'): readonly string[] => {
  const directory = serverDirectory(root, name)
  if (!existsSync(directory)) return []
  return readdirSync(directory)
    .filter((folder) => folder.startsWith('brokers-'))
    .flatMap((cluster) =>
      readdirSync(join(directory, cluster))
        .filter((folder) => folder.startsWith('node-'))
        .map((node) => join(directory, cluster, node, 'data')),
    )
}
