import type { Sport } from '@fairline/kernel'
import { sports } from '@fairline/kernel'
import type { FaultWindow } from '@fairline/tools-verify'
import type { PlannedFault } from './chaos-script.ts'
import { serviceNames, serviceOf } from './fault-kinds.ts'

/** What a fault may explain: nothing else is excused by it. */
export type FaultReach = Pick<FaultWindow, 'sports' | 'processes' | 'aftermathMs'>

/** What was hit reads and writes again this long after its heal. */
const reopenMs = 5_000
/** A writer that is lost in a transaction holds up its readers until the transaction times out and they have seen it. */
const openTransactionMs = 11_000

/** None for the API and the command reader: they are not on the path of a price. */
const sportsOf = (service: string): readonly Sport[] => sports.filter((sport) => service.endsWith(`-${sport}`))
const isTransactional = (service: string): boolean => !['api', 'commands'].includes(service)
/** Who keeps a transaction or a position on the internal cluster: losing its outcome ends the process, which begins anew from what is committed. */
const internalWriters = serviceNames.filter((name) => name !== 'api')

const nothing: FaultReach = { sports: [], processes: [], aftermathMs: reopenMs }
const ofService = (service: string): FaultReach => ({
  sports: sportsOf(service),
  processes: [service, `${service}-second`],
  aftermathMs: reopenMs + (isTransactional(service) ? openTransactionMs : 0),
})
const ofInternal: FaultReach = { sports, processes: internalWriters, aftermathMs: reopenMs + openTransactionMs }
/** The NFL's feed and every partner sink. A partner's cluster ends no process: its sink waits, and starts over. */
const ofOutside: FaultReach = { sports: ['nfl'], processes: [], aftermathMs: reopenMs }
const ofRoute = (route: string): FaultReach => {
  if (route.startsWith('kafka-internal')) return ofInternal
  return route.startsWith('kafka-outside') ? ofOutside : nothing
}

/**
 * What a fault touches. A database, Redis or ClickHouse touches no path from feed to partner and ends no process; a feed touches its own
 * sport.
 */
export const faultReach = ({ kind, target }: Pick<PlannedFault, 'kind' | 'target'>): FaultReach => {
  const hit = serviceOf(target)
  if (kind.startsWith('service-')) return ofService(hit)
  if (kind.startsWith('clock-')) return ofService(hit)
  if (kind.startsWith('broker-')) return ofInternal
  if (kind.startsWith('outside-')) return ofOutside
  if (kind.startsWith('net-')) return ofRoute(hit)
  if (kind === 'pubsub-pause') return { ...nothing, sports: ['mlb'] }
  if (kind.startsWith('feed-')) return { ...nothing, sports: sports.filter((sport) => sport === hit || hit === 'all feeds') }
  return nothing
}
