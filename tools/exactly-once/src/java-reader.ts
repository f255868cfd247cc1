import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { KafkaToolOptions } from '@fairline/tools-stack'
import { kafkaTool } from '@fairline/tools-stack'
import { exactlyOnceError } from './errors.ts'
import type { TallyOutput } from './tally-expectation.ts'

/** The key of the record that ends the reading of a partition. */
export const sentinelKey = 'sentinel'

/** Outputs of each partition, in offset order. */
export type OutputsByPartition = ReadonlyMap<number, readonly TallyOutput[]>

const line = /^Partition:(\d+)\tOffset:(\d+)\t([^\t]*)\t(.*)$/

/**
 * Reads a topic from its beginning with Kafka's own Java consumer, which shares no code with what wrote it, until every partition
 * has shown its {@link sentinelKey}.
 */
export const readWithJava = async (
  options: KafkaToolOptions,
  topic: string,
  partitions: number,
  isolation: 'read_committed' | 'read_uncommitted',
): Promise<OutputsByPartition> => {
  const properties = ['print.partition', 'print.offset', 'print.key'].flatMap((name) => ['--property', `${name}=true`])
  const reading = ['--topic', topic, '--from-beginning', '--isolation-level', isolation, ...properties]
  const { command, args } = kafkaTool('kafka-console-consumer', reading, options)
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const exited = once(child, 'exit')
  let complaints = ''
  child.stderr.on('data', (chunk: Buffer) => (complaints = (complaints + chunk.toString()).slice(-2_000)))
  const found = new Map<number, TallyOutput[]>()
  let open = partitions
  for await (const text of createInterface({ input: child.stdout })) {
    const [, partition, offset, key, value] = line.exec(text) ?? []
    if (partition === undefined || value === undefined) continue
    if (key === sentinelKey) {
      if (--open === 0) break
      continue
    }
    const outputs = found.get(Number(partition)) ?? []
    found.set(Number(partition), outputs)
    outputs.push({ offset: Number(offset), value })
  }
  child.kill('SIGKILL')
  await exited
  if (open > 0) throw exactlyOnceError('EXACTLY_ONCE_READER_FAILED', `The Java consumer ended before ${topic} did: ${complaints.trim()}.`)
  return found
}
