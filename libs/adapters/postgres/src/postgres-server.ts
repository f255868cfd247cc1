import type { Dependency } from '@fairline/contracts'
import { dependency } from '@fairline/contracts'
import type { DependencyObserver } from '@fairline/kernel'
import { classify, postgresError } from './errors.ts'

/** Longest time until a connection is made, and until one of the pool is free. */
export const defaultOpenTimeoutMs = 3_000
/** The server or the client ends what takes too long; one that says nothing at all is given up a moment later. */
export const answerGraceMs = 1_000

/** PostgreSQL as a dependency: every connection and every statement goes through it. */
export const postgresServer = (observe?: DependencyObserver): Dependency =>
  dependency({
    name: 'postgres',
    errorFrom: classify,
    lateError: (message) => postgresError('POSTGRES_SERVER_UNREACHABLE', message),
    observe,
  })
