import type { OwnCluster } from '@fairline/adapters-kafka'

/** The variable in which a tally process gets its {@link TallyOrder}, as JSON: it holds a password, and a command line can be read by everybody. */
export const orderVariable = 'FAIRLINE_TALLY_ORDER'

/** What a tally process is to do. */
export interface TallyOrder {
  readonly cluster: OwnCluster
  /** Its topics are `<prefix>.in`, `.side`, `.out` and `.state`. */
  readonly prefix: string
  /** Faults of the proxy are aimed by it. */
  readonly clientId: string
  readonly partitions: readonly number[]
  /** Consumer group, and transactional id. */
  readonly group: string
  readonly maxRecordsPerTransaction: number
  readonly commitIntervalMs: number
  /** Stops itself (SIGSTOP) inside the n-th transaction, with records written and nothing committed. */
  readonly hangAfter?: number
}

/** What it tells at each commit. */
export interface FromTally {
  readonly records: number
  readonly sinceStartMs: number
}

/** What it writes to standard error before it stops itself. */
export const hangingLine = 'hanging inside a transaction\n'
