/**
 * ClickHouse as a server that stays: runs `clickhouse-engine.ts` as a process of its own, and starts it again when it aborts. The embedded
 * engine does so when a client leaves within the first lines of a request; a server of ClickHouse goes on then.
 * Both are one process group: a signal to it reaches both, so a kill is the end of both.
 * Run as a process of its own: `node clickhouse-server.ts <folder> <http port>`.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** An engine that aborts sooner than this after its start would do so again. */
const youngMs = 2_000

const runServer = (args: readonly string[]): void => {
  let isStopping = false
  const stop = (): void => {
    isStopping = true
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  const startEngine = (): void => {
    const startedMs = performance.now()
    const engine = spawn(process.execPath, [join(import.meta.dirname, 'clickhouse-engine.ts'), ...args], {
      stdio: ['pipe', 'inherit', 'inherit'],
    })
    engine.once('error', (caught) => {
      process.stderr.write(`ClickHouse's engine could not be started: ${caught.message}.\n`)
      process.exit(1)
    })
    engine.once('exit', (code, signal) => {
      const ageMs = performance.now() - startedMs
      if (isStopping || signal !== 'SIGABRT' || ageMs < youngMs) process.exit(code ?? 1)
      process.stderr.write(
        `ClickHouse's engine aborted after ${(ageMs / 1000).toFixed(1)} s and is started again: a client left in the middle of a request.\n`,
      )
      startEngine()
    })
  }
  startEngine()
}

const args = process.argv.slice(2)
if (args.length !== 2) {
  process.stderr.write('Usage: clickhouse-server.ts <folder> <http port>\n')
  process.exit(64)
}
runServer(args)
