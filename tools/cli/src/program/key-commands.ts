import type { ApiKey, ApiKeyScope } from '@fairline/adapters-postgres'
import { apiKeyScopes } from '@fairline/adapters-postgres'
import { clientsOf } from '@fairline/tools-platform'
import type { Command } from 'commander'
import { cliError } from '../errors.ts'
import type { JsonFlag } from './output.ts'
import { print, serverEnvironment, show } from './output.ts'

const scopesArgument = (text: string): readonly ApiKeyScope[] =>
  text.split(',').map((word) => {
    const scope = apiKeyScopes.find((each) => each === word)
    if (scope === undefined)
      throw cliError('CLI_ARGUMENT_INVALID', `There is no scope ${JSON.stringify(word)}; there are ${apiKeyScopes.join(', ')}.`)
    return scope
  })

const hourMs = 3_600_000

const hoursArgument = (text: string): number => {
  if (!/^(0|[1-9][0-9]{0,3})$/.test(text))
    throw cliError('CLI_ARGUMENT_INVALID', `${JSON.stringify(text)} is not a number of hours from 0 to 9999.`)
  return Number(text)
}

const stateOf = ({ revokedAt, expiresAt }: ApiKey, nowMs: number): string => {
  if (revokedAt !== undefined) return 'revoked'
  if (expiresAt === undefined) return 'valid'
  return `${expiresAt.getTime() <= nowMs ? 'expired' : 'valid until'} ${expiresAt.toISOString()}`
}

/** keys create, keys rotate, keys list, keys revoke. */
export const addKeyCommands = (fairline: Command): void => {
  const keys = fairline.command('keys').description('keys of the HTTP API')
  keys
    .command('create <name>')
    .description('make a key and print it: it is stored only as a hash and cannot be shown again')
    .option('--scopes <list>', `what it may do: ${apiKeyScopes.join(', ')}`, scopesArgument, ['read'] as readonly ApiKeyScope[])
    .action(async (name: string, { scopes }: { scopes: readonly ApiKeyScope[] }) => {
      const database = clientsOf(serverEnvironment()).postgres()
      try {
        print([(await database.keys.createApiKey({ name, scopes })).secret])
      } finally {
        await database.close()
      }
    })
  keys
    .command('rotate <id>')
    .description('make a second key with the name and scopes of a valid one and print it; the first expires after the overlap')
    .option('--overlap-hours <n>', 'how long both are valid', hoursArgument, 24)
    .action(async (id: string, { overlapHours }: { overlapHours: number }) => {
      const database = clientsOf(serverEnvironment()).postgres()
      try {
        const next = await database.keys.rotateApiKey(id, overlapHours * hourMs)
        if (next === undefined) throw cliError('CLI_ARGUMENT_INVALID', `There is no valid key ${id}.`)
        print([next.secret])
      } finally {
        await database.close()
      }
    })
  keys
    .command('list')
    .description('every key without its secret')
    .option('--json', 'print JSON')
    .action(async (flags: JsonFlag) => {
      const database = clientsOf(serverEnvironment()).postgres()
      try {
        show(await database.keys.listApiKeys(), flags, (found) =>
          found.map((key) => `${key.id}  ${key.name.padEnd(24)} ${key.scopes.join(',').padEnd(14)} ${stateOf(key, Date.now())}`),
        )
      } finally {
        await database.close()
      }
    })
  keys
    .command('revoke <id>')
    .description('end a key')
    .action(async (id: string) => {
      const database = clientsOf(serverEnvironment()).postgres()
      try {
        if (!(await database.keys.revokeApiKey(id))) throw cliError('CLI_ARGUMENT_INVALID', `There is no key ${id}.`)
        print([`revoked ${id}`])
      } finally {
        await database.close()
      }
    })
}
