import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Login } from '../credentials.ts'
import { stackError } from '../errors.ts'
import { recordFile } from '../paths.ts'
import { portOf } from '../ports.ts'
import { privateFile } from '../private-file.ts'
import { redisUserRules } from '../redis-users.ts'
import { runCommand, tryCommand } from '../run-command.ts'
import type { ServerProcess } from '../server-process.ts'
import { waitUntil } from '../wait-until.ts'
import type { ServerContext, ServerDefinition } from './server-definition.ts'

/** The three masters, and the slots that each is given when the cluster is first formed. */
const masters = [
  { id: 'redis-1', bus: 'bus-1', slots: [0, 5460] },
  { id: 'redis-2', bus: 'bus-2', slots: [5461, 10922] },
  { id: 'redis-3', bus: 'bus-3', slots: [10923, 16383] },
] as const

/** Runs redis-cli with a login that stands in its environment: a command line can be read by everybody on the machine. */
const cliOf = ({ username, password }: Login, port: number) => ({
  args: ['-h', '127.0.0.1', '-p', String(port), '--user', username],
  options: { env: { ...process.env, REDISCLI_AUTH: password } },
})

const cli = ({ credentials }: ServerContext, port: number, ...command: readonly (string | number)[]): Promise<string> => {
  const { args, options } = cliOf(credentials.redis.ALL, port)
  return runCommand('redis-cli', ['-e', ...args, ...command.map(String)], options)
}

const clusterInfo = async (context: ServerContext, port: number): Promise<ReadonlyMap<string, string>> => {
  const text = await cli(context, port, 'CLUSTER', 'INFO')
  return new Map(text.split('\r\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]))
}

const isWhole = async (context: ServerContext, port: number): Promise<boolean> => {
  const info = await clusterInfo(context, port)
  return info.get('cluster_state') === 'ok' && info.get('cluster_slots_ok') === '16384' && info.get('cluster_size') === '3'
}

const formCluster = async (context: ServerContext): Promise<void> => {
  const ports = masters.map(({ id }) => portOf(context.ports, 'redis', id))
  const isFormed = async (): Promise<boolean> => (await Promise.all(ports.map((port) => isWhole(context, port)))).every(Boolean)
  if (await isFormed()) return
  for (const [index, { id, slots }] of masters.entries()) {
    const port = portOf(context.ports, 'redis', id)
    const info = await clusterInfo(context, port)
    if (info.get('cluster_slots_assigned') === '0') {
      // Three nodes with one configuration epoch would first have to quarrel about it.
      if (info.get('cluster_current_epoch') === '0') await cli(context, port, 'CLUSTER', 'SET-CONFIG-EPOCH', index + 1)
      await cli(context, port, 'CLUSTER', 'ADDSLOTSRANGE', ...slots)
    }
  }
  const [first, ...others] = masters
  // Nodes that know each other take no harm from meeting again, and learn of moved ports by it.
  for (const other of others) {
    const address = ['127.0.0.1', portOf(context.ports, 'redis', other.id), portOf(context.ports, 'redis', other.bus)] as const
    await cli(context, portOf(context.ports, 'redis', first.id), 'CLUSTER', 'MEET', ...address)
  }
  if (!(await waitUntil(isFormed, { deadlineMs: 30_000, intervalMs: 100 }))) {
    throw stackError('STACK_PROVISION_FAILED', 'The three Redis masters did not become one cluster within 30 s.')
  }
}

const usersFile = ({ directory }: ServerContext): string => join(directory, 'users.acl')

/** Redis 7: three masters as a cluster, without replicas, with a user for each role. */
export const redis: ServerDefinition = {
  name: 'redis',
  processes: (context) =>
    masters.map(({ id, bus }): ServerProcess => {
      const port = portOf(context.ports, 'redis', id)
      const busPort = portOf(context.ports, 'redis', bus)
      const directory = join(context.directory, id)
      const options: Readonly<Record<string, string | number>> = {
        port,
        bind: '127.0.0.1',
        dir: directory,
        daemonize: 'no',
        'cluster-enabled': 'yes',
        'cluster-port': busPort,
        'cluster-announce-ip': '127.0.0.1',
        'cluster-config-file': 'nodes.conf',
        'cluster-node-timeout': 5000,
        // As with replicas in production, the loss of one master must not close the other two.
        'cluster-require-full-coverage': 'no',
        // DEBUG SLEEP makes it slow for fault tests.
        'enable-debug-command': 'local',
        aclfile: usersFile(context),
        appendonly: 'yes',
        save: '',
      }
      return {
        server: 'redis',
        id,
        command: 'redis-server',
        args: Object.entries(options).flatMap(([key, value]) => [`--${key}`, String(value)]),
        ports: [port, busPort],
        logFile: join(directory, 'redis.log'),
        recordFile: recordFile(context.directory, id),
        stopSignal: 'SIGTERM',
      }
    }),
  prepare: async (context) => {
    for (const { id } of masters) await mkdir(join(context.directory, id), { recursive: true })
    privateFile(usersFile(context), redisUserRules(context.credentials))
  },
  isReady: async ({ ports: [port] }, { credentials }) => {
    const { args, options } = cliOf(credentials.redis.ALL, port as number)
    const answer = await tryCommand('redis-cli', [...args, 'PING'], options)
    return answer?.stdout.trim() === 'PONG'
  },
  provision: formCluster,
}
