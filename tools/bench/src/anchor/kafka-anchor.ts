import type { LogAdmin } from '@fairline/contracts'
import type { KafkaToolName, RunningStack } from '@fairline/tools-stack'
import { kafkaTool } from '@fairline/tools-stack'
import { spawn } from 'node:child_process'
import { benchError } from '../errors.ts'
import { processCpuUs } from '../process-cpu.ts'
import type { PerfResult } from './parse-perf.ts'
import { parseConsumerPerf, parseProducerPerf } from './parse-perf.ts'

/** A speed test of Kafka's own, with the processor time its JVM used, start and warm-up included. */
export interface AnchorResult extends PerfResult {
  readonly cpuUsPerMessage: number
}

/** Kafka's own producer and consumer on the broker of the bench. */
export interface Anchor {
  readonly producer: AnchorResult
  readonly consumer: AnchorResult
}

/** Options of {@link runAnchor}. */
export interface AnchorOptions {
  readonly root: string
  readonly stack: RunningStack
  readonly admin: LogAdmin
  /** A new topic is made for every run. */
  readonly topic: string
  readonly partitions: number
  readonly messages: number
  readonly messageBytes: number
}

const cpuPollMs = 50

/** Runs one of Kafka's programs against the internal cluster. */
const runTool = async (
  name: KafkaToolName,
  args: readonly string[],
  { root, stack }: Pick<AnchorOptions, 'root' | 'stack'>,
): Promise<{ readonly output: string; readonly cpuUs: number }> => {
  const { command, args: all } = kafkaTool(name, args, { root, settings: stack.settings, environment: process.env })
  const child = spawn(command, all, { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  // An ended process has no counters any more: the last reading before its end counts.
  let cpuUs = 0
  const timer = setInterval(() => {
    cpuUs = Math.max(cpuUs, processCpuUs(child.pid ?? 0))
  }, cpuPollMs)
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve)
  }).finally(() => clearInterval(timer))
  if (exitCode !== 0) throw benchError('BENCH_TOOL_FAILED', `${name} ended with ${exitCode}: ${output.trim().split('\n').at(-1) ?? ''}.`)
  return { output, cpuUs }
}

/** The version of the Kafka in use, as its own tools say it. */
export const kafkaVersion = async (options: Pick<AnchorOptions, 'root' | 'stack'>): Promise<string> =>
  (await runTool('kafka-topics', ['--version'], options)).output.trim().split('\n').at(-1) ?? ''

const measured = (name: KafkaToolName, perf: PerfResult | undefined, output: string, cpuUs: number, messages: number): AnchorResult => {
  if (perf === undefined) throw benchError('BENCH_TOOL_FAILED', `${name} said nothing that could be understood: ${output.slice(-200)}.`)
  return { ...perf, cpuUsPerMessage: cpuUs / messages }
}

/** Writes and reads messages of the feed's size with Kafka's own speed tests, as fast as they can. */
export const runAnchor = async (options: AnchorOptions): Promise<Anchor> => {
  const { admin, topic, partitions, messages, messageBytes } = options
  await admin.createTopics([{ topic, partitions, replication: 1, config: {} }])
  const count = String(messages)
  const write = ['--topic', topic, '--num-records', count, '--record-size', String(messageBytes), '--throughput', '-1']
  const written = await runTool('kafka-producer-perf-test', write, options)
  const read = await runTool('kafka-consumer-perf-test', ['--topic', topic, '--messages', count, '--timeout', '30000'], options)
  return {
    producer: measured('kafka-producer-perf-test', parseProducerPerf(written.output), written.output, written.cpuUs, messages),
    consumer: measured('kafka-consumer-perf-test', parseConsumerPerf(read.output), read.output, read.cpuUs, messages),
  }
}
