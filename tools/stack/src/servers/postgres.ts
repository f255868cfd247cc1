import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { chmod, chown, mkdir, rm, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { stackError } from '../errors.ts'
import { recordFile } from '../paths.ts'
import { portOf } from '../ports.ts'
import { runCommand, tryCommand } from '../run-command.ts'
import type { ServerContext, ServerDefinition } from './server-definition.ts'

const debianVersions = '/usr/lib/postgresql'

/** The folder with PostgreSQL's programs, the newest where Debian keeps several; undefined if it is not installed. */
export const postgresPrograms = (): string | undefined => {
  const debian = existsSync(debianVersions) ? readdirSync(debianVersions).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...debian.map((version) => join(debianVersions, version, 'bin')), ...(process.env['PATH'] ?? '').split(delimiter)]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
}

const program = (name: 'initdb' | 'postgres' | 'pg_isready'): string => join(postgresPrograms() ?? '', name)

const isRoot = (): boolean => process.getuid?.() === 0

const isOpenToOthers = (folder: string): boolean =>
  folder === dirname(folder) || ((statSync(folder).mode & 0o001) !== 0 && isOpenToOthers(dirname(folder)))

const foreignDirectory = (root: string): string =>
  join('/var/tmp', `fairline-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`)

/**
 * PostgreSQL refuses to run as root, and its own account cannot reach data below a closed home folder: then the data lives
 * in /var/tmp, under a name made from the project's path.
 */
const dataDirectory = ({ directory, root }: ServerContext): string =>
  isRoot() && !isOpenToOthers(root) ? join(foreignDirectory(root), 'data') : join(directory, 'data')

const account = (): { readonly uid: number; readonly gid: number } | undefined => {
  if (!isRoot()) return undefined
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('postgres:'))
  if (line === undefined)
    throw stackError('STACK_PREREQUISITE_MISSING', 'PostgreSQL does not run as root, and there is no account postgres.')
  const [, , uid, gid] = line.split(':')
  return { uid: Number(uid), gid: Number(gid) }
}

/** The name of the folder in /var/tmp can be guessed, and anybody may make one there first. */
const requireOwnFolder = (folder: string): void => {
  const found = lstatSync(folder, { throwIfNoEntry: false })
  if (found === undefined || (found.isDirectory() && found.uid === process.getuid?.())) return
  throw stackError('STACK_FOLDER_FOREIGN', `${folder} is meant for PostgreSQL's data and was made by another account (${found.uid}).`)
}

/** Lets PostgreSQL's account pass through our folders to its data, where that is within them. It cannot list them. */
const letPass = async (context: ServerContext): Promise<void> => {
  if (!isRoot()) return
  const data = dataDirectory(context)
  for (let folder = dirname(data); folder.startsWith(context.root) && folder !== context.root; folder = dirname(folder))
    await chmod(folder, (statSync(folder).mode & 0o777) | 0o011)
}

const createData = async (context: ServerContext): Promise<void> => {
  const data = dataDirectory(context)
  const owner = account()
  const { username, password } = context.credentials.postgres
  await rm(data, { recursive: true, force: true })
  await mkdir(data, { recursive: true })
  const passwordFile = join(dirname(data), 'password')
  await rm(passwordFile, { force: true })
  await writeFile(passwordFile, password, { mode: 0o600, flag: 'wx' })
  if (owner !== undefined) {
    for (const path of [data, passwordFile]) await chown(path, owner.uid, owner.gid)
  }
  await chmod(data, 0o700)
  const options = { ...owner, cwd: data, env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' } }
  const initdb = ['-D', data, '-U', username, '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--no-locale', '-E', 'UTF8', '--no-sync']
  await runCommand(program('initdb'), initdb, options)
  await rm(passwordFile)
  await runCommand(program('postgres'), ['--single', '-D', data, 'postgres'], { ...options, input: 'CREATE DATABASE fairline\n' })
}

/** PostgreSQL with a data folder of our own and logical decoding, which the command log needs. */
export const postgres: ServerDefinition = {
  name: 'postgres',
  processes: (context) => {
    const port = portOf(context.ports, 'postgres', 'sql')
    const owner = account()
    const settings: Readonly<Record<string, string | number>> = {
      port,
      listen_addresses: '127.0.0.1',
      // The path of a socket has about 100 characters at most, and the project may lie deeper.
      unix_socket_directories: '',
      wal_level: 'logical',
      max_replication_slots: 20,
      max_wal_senders: 20,
      shared_buffers: '64MB',
      timezone: 'UTC',
      log_timezone: 'UTC',
    }
    return [
      {
        server: 'postgres',
        id: 'postgres',
        command: program('postgres'),
        args: ['-D', dataDirectory(context), ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])],
        ports: [port],
        logFile: join(context.directory, 'postgres.log'),
        recordFile: recordFile(context.directory, 'postgres'),
        // Fast shutdown: ends sessions, then writes a checkpoint.
        stopSignal: 'SIGINT',
        ...(owner === undefined ? {} : { account: owner }),
      },
    ]
  },
  prepare: async (context) => {
    requireOwnFolder(foreignDirectory(context.root))
    await letPass(context)
    const created = join(context.directory, 'created')
    if (existsSync(created) && existsSync(dataDirectory(context))) return
    await createData(context)
    await writeFile(created, '')
  },
  isReady: async ({ ports: [port] }) => {
    const answer = await tryCommand(program('pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port), '-d', 'fairline'])
    return answer?.exitCode === 0
  },
  provision: async () => undefined,
  foreignDirectories: (root) => [foreignDirectory(root)],
}
