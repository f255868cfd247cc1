import { isWellFormedApiKey } from '@fairline/adapters-postgres'
import { AppError } from '@fairline/kernel'
import type { ApiKey, ApiKeyLookup, ApiKeyScope, CommandSink, KeyFinder, NewGameCommand } from '../src/ports.ts'

/** Keys in memory. */
export interface FakeKeys extends KeyFinder {
  answer(presented: string, lookup: ApiKeyLookup): void
  readonly lookups: () => number
  failing: boolean
}

/** A key of these scopes. */
export const fakeKey = (...scopes: readonly ApiKeyScope[]): ApiKey => ({
  id: '7b1e0f43-93d5-4a3e-8d5e-0d4f4f2e0001',
  name: 'desk',
  scopes,
  createdAt: new Date(0),
  expiresAt: undefined,
  revokedAt: undefined,
  lastUsedAt: undefined,
})

/** {@link FakeKeys} that know none yet. */
export const createFakeKeys = (): FakeKeys => {
  const known = new Map<string, ApiKeyLookup>()
  let lookups = 0
  const keys: FakeKeys = {
    failing: false,
    lookups: () => lookups,
    answer: (presented, lookup) => {
      known.set(presented, lookup)
    },
    findApiKey: (presented) => {
      lookups++
      if (keys.failing) return Promise.reject(new AppError('POSTGRES_SERVER_UNREACHABLE', 'No server.', { disposition: 'retry' }))
      return Promise.resolve(known.get(presented) ?? { ok: false, reason: isWellFormedApiKey(presented) ? 'unknown' : 'malformed' })
    },
  }
  return keys
}

/** Commands in memory, each stored once per idempotency key. */
export const createFakeCommands = (): CommandSink & { readonly stored: NewGameCommand[]; failure: AppError | undefined } => {
  const stored: NewGameCommand[] = []
  const sink: CommandSink & { readonly stored: NewGameCommand[]; failure: AppError | undefined } = {
    stored,
    failure: undefined,
    insertCommand: (command) => {
      if (sink.failure !== undefined) return Promise.reject(sink.failure)
      const before = stored.find(({ idempotencyKey }) => idempotencyKey === command.idempotencyKey)
      if (before === undefined) {
        stored.push(command)
        return Promise.resolve({ commandId: command.commandId, isNew: true })
      }
      const contentOf = ({ gameId, action, marketTypes, note }: NewGameCommand): string =>
        JSON.stringify([gameId, action, marketTypes, note])
      return contentOf(before) === contentOf(command)
        ? Promise.resolve({ commandId: before.commandId, isNew: false })
        : Promise.reject(new AppError('POSTGRES_COMMAND_CONFLICT', 'Used.', { disposition: 'reject' }))
    },
  }
  return sink
}
