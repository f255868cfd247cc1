import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { AppError } from '@fairline/kernel'
import { stackError } from './errors.ts'
import { installStack, type Progress } from './install-stack.ts'
import { kafkaTool, parseKafkaTarget } from './kafka-tool.ts'
import { projectRoot } from './paths.ts'
import { outsideAdminOf, provisionOutside } from './provision-outside.ts'
import { endWithReader } from './reader-gone.ts'
import { killServer, startServer, stopServer } from './server-control.ts'
import { parseServerName, serverNames } from './server-name.ts'
import { resetStack, type RunningStack, stackStatus, startStack, stopStack } from './stack.ts'

const help = `The local servers of Fairline: ${serverNames.join(', ')}.

Usage: node tools/stack/src/main.ts <command> [options]

  install            install what the servers need
  start [server]     install, start and wait until all serve; with a name only that server, again
  stop [server]      end what start has started; data stays
  kill <server>      send --signal (SIGKILL) to a server, or to its process --id
  status             which servers run, and where
  env                the environment that services need, as shell assignments, with passwords
  provision          give the outside Kafka at FAIRLINE_OUTSIDE_BROKERS its topics and rights (after compose.yaml)
  reset              stop, and delete all data
  kafka <tool> ...   run Kafka's own tool (kafka-topics, kafka-console-consumer, ...) against the stack

  --brokers <1|3>    size of the internal Kafka cluster (start)
  --only <names>     only these servers, separated by commas (install, start)
  --as <who>         internal, or admin, nfl-provider, feed, publisher, partner of the outside cluster (kafka)
  --root <folder>    the project whose .fairline folder is used
  --json             machine-readable output
  --help             this text
`

const options = {
  as: { type: 'string', default: 'internal' },
  brokers: { type: 'string', default: '1' },
  help: { type: 'boolean', default: false },
  id: { type: 'string' },
  json: { type: 'boolean', default: false },
  only: { type: 'string', default: serverNames.join(',') },
  root: { type: 'string', default: projectRoot },
  signal: { type: 'string', default: 'SIGKILL' },
} as const

const parse = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true })
type Given = ReturnType<typeof parse>['values']

const print = (text: string): void => void process.stdout.write(`${text}\n`)

/** News goes to standard error, so that standard output is only the answer. */
const progress: Progress = ({ subject, message }) => void process.stderr.write(`${subject.padEnd(15)} ${message}\n`)

const requireStack = (root: string): RunningStack => {
  const stack = stackStatus(root)
  if (stack === undefined) throw stackError('STACK_COMMAND_UNKNOWN', `No stack was started in ${root} yet.`)
  return stack
}

/** The answer of start and status, which holds no password; `env` tells those. */
const showServers = ({ settings, servers }: RunningStack, json: boolean): void => {
  if (json) return print(JSON.stringify({ brokers: settings.brokers, ports: settings.ports, servers }, undefined, 2))
  for (const { name, state, origin, address, pids } of servers) {
    const who = origin === 'external' ? 'elsewhere' : pids.length === 0 ? '' : `pid ${pids.join(', ')}`
    print(`${name.padEnd(15)} ${state.padEnd(8)} ${address}  ${who}`)
  }
}

const commands: Readonly<Record<string, (given: Given, server: string | undefined) => Promise<void>>> = {
  install: async ({ only }) => {
    await installStack({ environment: process.env, servers: only.split(',').map(parseServerName) }, progress)
    progress({ subject: 'install', message: 'complete' })
  },
  start: async ({ root, only, brokers, json }, server) => {
    if (server !== undefined) {
      const isNew = await startServer(root, parseServerName(server))
      return progress({ subject: server, message: isNew ? 'ready' : 'already running' })
    }
    if (brokers !== '1' && brokers !== '3') throw stackError('STACK_COMMAND_UNKNOWN', `--brokers ${brokers}: it is 1 or 3.`)
    const size = brokers === '1' ? 1 : 3
    const stack = await startStack({ root, environment: process.env, brokers: size, only: only.split(',').map(parseServerName) }, progress)
    showServers(stack, json)
  },
  stop: async ({ root }, server) => {
    const count = server === undefined ? await stopStack(root) : await stopServer(root, parseServerName(server))
    progress({ subject: server ?? 'stack', message: `stopped, ${count} processes ended` })
  },
  kill: async ({ root, signal, id }, server) => {
    const count = killServer(root, parseServerName(server ?? ''), signal as NodeJS.Signals, id)
    progress({ subject: server ?? '', message: `${signal} sent to ${count} processes` })
  },
  status: async ({ root, json }) => showServers(requireStack(root), json),
  env: async ({ root, json }) => {
    const { environment } = requireStack(root)
    print(
      json
        ? JSON.stringify(environment, undefined, 2)
        : Object.entries(environment)
            .map(([key, value]) => `export ${key}='${value.replaceAll("'", `'\\''`)}'`)
            .join('\n'),
    )
  },
  provision: async () => {
    const cluster = outsideAdminOf(process.env)
    await provisionOutside(cluster)
    progress({ subject: 'kafka-outside', message: `${cluster.broker} has its topics and rights` })
  },
  reset: async ({ root }) => {
    const count = await resetStack(root)
    progress({ subject: 'stack', message: `reset: ${count} processes ended, data deleted` })
  },
}

/** Everything behind the tool's name belongs to the tool, so its options are not ours to understand. */
const runKafkaTool = (args: readonly string[]): Promise<number> => {
  const split = args.findIndex((arg) => arg.startsWith('kafka-'))
  const { values } = parse(split === -1 ? args : args.slice(0, split))
  const [tool = '', ...rest] = split === -1 ? [] : args.slice(split)
  const { settings } = requireStack(values.root)
  const target = parseKafkaTarget(values.as)
  const { command, args: javaArgs } = kafkaTool(tool, rest, { root: values.root, settings, environment: process.env, target })
  return new Promise((resolve, reject) => {
    const child = spawn(command, javaArgs, { stdio: 'inherit' })
    process.on('SIGINT', () => child.kill('SIGINT'))
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

const run = async (args: readonly string[]): Promise<number> => {
  if (args[0] === 'kafka') return runKafkaTool(args)
  const { values, positionals } = parse(args)
  const [name, server] = positionals
  if (values.help || name === undefined) {
    print(help)
    return values.help ? 0 : 64
  }
  const command = commands[name]
  if (command === undefined) throw stackError('STACK_COMMAND_UNKNOWN', `There is no command ${name}.`)
  await command(values, server)
  return 0
}

endWithReader()
try {
  process.exitCode = await run(process.argv.slice(2))
} catch (caught) {
  const error = AppError.from(caught, 'STACK_ERROR_UNCLASSIFIED')
  process.stderr.write(`${error.code}: ${error.message}\n`)
  process.exitCode = 1
}
