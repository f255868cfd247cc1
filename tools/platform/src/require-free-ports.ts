import { isFreePort } from '@fairline/tools-stack'
import { platformError } from './errors.ts'
import type { PlanPorts } from './service-plan.ts'
import { servicePlan } from './service-plan.ts'

/** The ports that the services of a run and its simulator listen on, each with its user. */
export const portsOfPlan = (ports: PlanPorts): ReadonlyMap<number, string> =>
  new Map([
    ...servicePlan(ports).map(({ name, opsPort }) => [opsPort, name] as const),
    [ports.opsBase + 90, 'feed-simulator'],
    [ports.api, 'api'],
    [ports.nbaFeed, 'feed-simulator'],
    [ports.simulatorControl, 'feed-simulator'],
  ])

/** Refuses to start where somebody listens on a port of a service (PLATFORM_PORT_TAKEN): found out later, it is a service that dies again and again. */
export const requireFreePorts = async (ports: PlanPorts): Promise<void> => {
  const wanted = [...portsOfPlan(ports)]
  const free = await Promise.all(wanted.map(([port]) => isFreePort(port)))
  const taken = wanted.filter((_, index) => free[index] !== true)
  if (taken.length === 0) return
  const list = taken.map(([port, name]) => `${port} (${name})`).join(', ')
  throw platformError('PLATFORM_PORT_TAKEN', `Another program listens on ${taken.length === 1 ? 'port' : 'ports'} ${list}.`)
}
