/**
 * ClickHouse's own engine and ports out of an npm package. libchdb exports the whole `clickhouse-local` program as one
 * function; the statements it is given open the HTTP port, and then read a pipe that this process holds open.
 * Closing the pipe is the end of the input: the program returns, and the engine closes its tables in order.
 * The native port stays closed: nobody needs it, and a client that leaves during a refused greeting ends the embedded engine.
 * Run by `clickhouse-server.ts`, and ends with it: its input is a pipe that the other one holds.
 */
import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { DataType, load, open } from 'ffi-rs'
import { clickhouseConfig } from './clickhouse-config.ts'
import { openOnceDoor } from './once-door.ts'

const libchdbPath = (): string => {
  const { libchdbPath: find } = createRequire(import.meta.url)('chdb/libchdb') as { readonly libchdbPath: () => string }
  return find()
}

const runEngine = async (directory: string, httpPort: string): Promise<void> => {
  const data = join(directory, 'data')
  const pipe = join(directory, 'hold')
  mkdirSync(data, { recursive: true })
  rmSync(pipe, { force: true })
  const config = join(directory, 'config.xml')
  // A file keeps the mode that it was made with.
  rmSync(config, { force: true })
  writeFileSync(config, clickhouseConfig(directory, (await openOnceDoor()).url), { mode: 0o600 })
  execFileSync('mkfifo', [pipe])
  // Opened for reading and writing, so that it neither waits for a reader nor ends before we close it.
  const held = openSync(pipe, 'r+')
  let stopping = false
  const stop = (): void => {
    if (stopping) return
    stopping = true
    closeSync(held)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  process.stdin.on('end', stop).on('error', stop).resume()
  const statements = ['SYSTEM START LISTEN HTTP', `SELECT * FROM file('${pipe.replaceAll("'", "\\'")}', LineAsString) FORMAT Null`]
  const args = [
    'clickhouse-local',
    `--path=${data}`,
    `--config-file=${config}`,
    '--listen_host=127.0.0.1',
    `--http_port=${httpPort}`,
    '--query',
    statements.join('; '),
  ]
  open({ library: 'chdb', path: libchdbPath() })
  await load({
    library: 'chdb',
    funcName: 'chdb_query_cmdline',
    retType: DataType.External,
    paramsType: [DataType.I32, DataType.StringArray],
    paramsValue: [args.length, args],
    runInNewThread: true,
  })
  rmSync(pipe, { force: true })
  // The engine leaves threads behind that would keep the process; its tables are closed by now.
  process.exit(stopping ? 0 : 1)
}

const [directory, httpPort] = process.argv.slice(2)
if (directory === undefined || httpPort === undefined) {
  process.stderr.write('Usage: clickhouse-engine.ts <folder> <http port>\n')
  process.exit(64)
}
await runEngine(directory, httpPort)
