import type { BoardReader as RedisBoardReader } from '@fairline/adapters-redis'
import type { CommandStore, KeyStore, ResultStore } from '@fairline/adapters-postgres'

export type { BoardMessage, GameHead, SourceWord, Unsubscribe } from '@fairline/adapters-redis'
export type { ApiKey, ApiKeyLookup, ApiKeyScope, CommandAction, CommandReport } from '@fairline/adapters-postgres'

/** Where boards come from. */
export type BoardReader = Pick<RedisBoardReader, 'readHead' | 'readBoard' | 'readResults' | 'listGames' | 'readHealth' | 'subscribe'>

/** Where keys are looked up. */
export type KeyFinder = Pick<KeyStore, 'findApiKey' | 'endedApiKeys'>

/** Where commands go. */
export type CommandSink = Pick<CommandStore, 'insertCommand'> & Pick<ResultStore, 'findCommand'>
