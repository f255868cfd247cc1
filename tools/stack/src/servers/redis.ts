import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { stackError } from '../errors.ts'
import { recordFile } from '../paths.ts'
import { portOf } from '../ports.ts'
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

const cli = (port: number, ...command: readonly (string | number)[]): Promise<string> =>
  runCommand('redis-cli', ['-e', '-h', '127.0.0.1', '-p', String(port), ...command.map(String)])

const clusterInfo = async (port: number): Promise<ReadonlyMap<string, string>> => {
  const text = await cli(port, 'CLUSTER', 'INFO')
  return new Map(text.split('\r\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]))
}

const isWhole = async (port: number): Promise<boolean> => {
  const info = await clusterInfo(port)
  return info.get('cluster_state') === 'ok' && info.get('cluster_slots_ok') === '16384' && info.get('cluster_size') === '3'
}

const formCluster = async (context: ServerContext): Promise<void> => {
  const ports = masters.map(({ id }) => portOf(context.ports, 'redis', id))
  const isFormed = async (): Promise<boolean> => (await Promise.all(ports.map(isWhole))).every(Boolean)
  if (await isFormed()) return
  for (const [index, { id, slots }] of masters.entries()) {
    const port = portOf(context.ports, 'redis', id)
    const info = await clusterInfo(port)
    if (info.get('cluster_slots_assigned') === '0') {
      // Three nodes with one configuration epoch would first have to quarrel about it.
      if (info.get('cluster_current_epoch') === '0') await cli(port, 'CLUSTER', 'SET-CONFIG-EPOCH', index + 1)
      await cli(port, 'CLUSTER', 'ADDSLOTSRANGE', ...slots)
    }
  }
  const [first, ...others] = masters
  // Nodes that know each other take no harm from meeting again, and learn of moved ports by it.
  for (const other of others) {
    const address = ['127.0.0.1', portOf(context.ports, 'redis', other.id), portOf(context.ports, 'redis', other.bus)] as const
    await cli(portOf(context.ports, 'redis', first.id), 'CLUSTER', 'MEET', ...address)
  }
  if (!(await waitUntil(isFormed, { deadlineMs: 30_000, intervalMs: 100 }))) {
    throw stackError('STACK_PROVISION_FAILED', 'The three Redis masters did not become one cluster within 30 s.')
  }
}

/** Redis 7: three masters as a cluster, without replicas. */
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
  },
  isReady: async ({ ports: [port] }) => {
    const answer = await tryCommand('redis-cli', ['-h', '127.0.0.1', '-p', String(port), 'PING'])
    return answer?.stdout.trim() === 'PONG'
  },
  provision: formCluster,
}
