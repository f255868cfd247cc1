import { type OutsideRole, outsideUsers } from './credentials.ts'
import { stackError } from './errors.ts'
import { kafkaTool } from './kafka-tool.ts'
import { runCommand } from './run-command.ts'
import { readSettings } from './stack-settings.ts'

/**
 * Lets a user of the outside cluster write at most so many bytes a second; undefined takes the limit away. The broker holds its answers
 * back until the rate is kept.
 */
export const limitProducer = async (root: string, role: OutsideRole, bytesPerSecond: number | undefined): Promise<void> => {
  const settings = readSettings(root)
  if (settings === undefined) throw stackError('STACK_COMMAND_UNKNOWN', `No stack was started in ${root}.`)
  const change =
    bytesPerSecond === undefined ? ['--delete-config', 'producer_byte_rate'] : ['--add-config', `producer_byte_rate=${bytesPerSecond}`]
  const { command, args } = kafkaTool(
    'kafka-configs',
    ['--alter', '--entity-type', 'users', '--entity-name', outsideUsers[role], ...change],
    { root, settings, environment: process.env, target: 'ADMIN' },
  )
  await runCommand(command, args)
}
