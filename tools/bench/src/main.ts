import { AppError } from '@fairline/kernel'
import { projectRoot } from '@fairline/tools-stack'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { kafkaVersion } from './anchor/kafka-anchor.ts'
import { openPlatform } from './bench-platform.ts'
import { buildReport } from './build-report.ts'
import { describeMachine, loadAverage } from './machine.ts'
import type { BenchOptions } from './options.ts'
import { parseOptions, usage } from './options.ts'
import { renderReport } from './report/render-report.ts'
import { runRounds } from './run-rounds.ts'

const say = (text: string): void => {
  process.stderr.write(`bench: ${text}\n`)
}

const directory = join(projectRoot, '.fairline/bench')

const bench = async (options: BenchOptions): Promise<void> => {
  const startedAt = new Date()
  const beganMs = performance.now()
  const loadAtStart = loadAverage()
  const platform = await openPlatform({ root: projectRoot, directory, profile: options.profile, say })
  let closing: Promise<void> | undefined
  const close = (isClean: boolean): Promise<void> => (closing ??= platform.close(isClean))
  const interrupt = (): void => {
    say('stopping...')
    void close(false).finally(() => process.exit(130))
  }
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  let isClean = false
  try {
    const machine = describeMachine(await kafkaVersion({ root: directory, stack: platform.stack }), loadAtStart)
    say(`${machine.cpu}, ${machine.cores} cores, ${machine.memoryGib} GiB, load average ${loadAtStart.toFixed(1)}`)
    const rounds = await runRounds(platform, { root: projectRoot, directory, options, cores: machine.cores, beganMs, say })
    const command = ['npm run bench', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])].join(' ')
    const report = buildReport(rounds, { command, startedAt, machine, options, restarts: platform.restarts })
    const text = `${renderReport(report).join('\n')}\n`
    const everything = { ...report, rounds }
    process.stdout.write(
      options.isJson
        ? `${JSON.stringify(everything, (_, value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value), 2)}\n`
        : text,
    )
    if (options.out !== undefined) writeFileSync(options.out, text)
    // The logs say why a service ended.
    isClean = platform.restarts.length === 0
  } finally {
    await close(isClean)
  }
}

try {
  const options = parseOptions(process.argv.slice(2))
  if (options === undefined) process.stdout.write(`${usage}\n`)
  else await bench(options)
} catch (caught) {
  const error = AppError.from(caught)
  const isUnexpected = error.code === 'KERNEL_ERROR_UNCLASSIFIED'
  process.stderr.write(`bench: ${isUnexpected ? '' : `${error.code}: `}${error.message}\n`)
  if (isUnexpected && process.env['FAIRLINE_DEBUG'] !== undefined) console.error(error.cause ?? error)
  process.exitCode = error.code === 'BENCH_ARGUMENT_INVALID' ? 64 : 1
}
