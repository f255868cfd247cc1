import type { Sport } from '@fairline/kernel'
import { sports } from '@fairline/kernel'

/** A service process to be run: which program, under which name, with which environment beside the servers' addresses. */
export interface PlannedService {
  /** For people, logs and files: `normalizer-nfl`. */
  readonly name: string
  /** Folder under services/. */
  readonly program: string
  readonly sport: Sport | undefined
  readonly opsPort: number
  readonly environment: Readonly<Record<string, string>>
}

/** Where the API and the push feed listen; the health ports count up from `opsBase`. */
export interface PlanPorts {
  readonly opsBase: number
  readonly api: number
  readonly nbaFeed: number
  readonly simulatorControl: number
}

/** Ports of a local run: below 32768, where Linux begins to hand out ports to outgoing connections. */
export const defaultPlanPorts: PlanPorts = { opsBase: 24_200, api: 24_280, nbaFeed: 24_281, simulatorControl: 24_282 }

const local = 'local'

/** Every service of a local run: consumers first, so that nothing is produced before it can be read. */
export const servicePlan = (ports: PlanPorts): readonly PlannedService[] => {
  const planned: Omit<PlannedService, 'opsPort'>[] = []
  const perSport = (
    program: (sport: Sport) => string,
    name: (sport: Sport) => string,
    environment: (sport: Sport) => Record<string, string>,
  ) => {
    for (const sport of sports) planned.push({ name: name(sport), program: program(sport), sport, environment: environment(sport) })
  }
  const withSport = (sport: Sport): Record<string, string> => ({ FAIRLINE_SERVICE_SPORT: sport })
  perSport(
    () => 'publisher',
    (sport) => `publisher-${sport}`,
    withSport,
  )
  perSport(
    (sport) => `odds-${sport}`,
    (sport) => `odds-${sport}`,
    () => ({}),
  )
  perSport(
    () => 'normalizer',
    (sport) => `normalizer-${sport}`,
    withSport,
  )
  planned.push({ name: 'commands', program: 'commands', sport: undefined, environment: {} })
  planned.push({
    name: 'api',
    program: 'api',
    sport: undefined,
    environment: { FAIRLINE_API_HOST: '127.0.0.1', FAIRLINE_API_PORT: String(ports.api) },
  })
  perSport(
    (sport) => `ingest-${sport}`,
    (sport) => `ingest-${sport}`,
    () => ({ FAIRLINE_NBA_FEED_URL: `ws://127.0.0.1:${ports.nbaFeed}` }),
  )
  return planned.map((each, index) => ({
    ...each,
    opsPort: ports.opsBase + index,
    environment: {
      FAIRLINE_SERVICE_ENVIRONMENT: local,
      FAIRLINE_SERVICE_OPS_PORT: String(ports.opsBase + index),
      FAIRLINE_SERVICE_OPS_HOST: '127.0.0.1',
      ...each.environment,
    },
  }))
}

/** The plan with a second process for some services: both then take their shard by lease, and the second stands by. */
export const withStandbys = (plan: readonly PlannedService[], names: readonly string[]): readonly PlannedService[] => {
  const next = Math.max(...plan.map(({ opsPort }) => opsPort)) + 1
  const leased = (service: PlannedService): PlannedService => ({
    ...service,
    environment: { ...service.environment, FAIRLINE_STAGE_OWNERSHIP: 'lease' },
  })
  const isLeased = ({ name }: PlannedService): boolean => names.includes(name)
  const standbys = plan.filter(isLeased).map((service, index) => {
    const opsPort = next + index
    const { environment } = leased(service)
    return {
      ...service,
      name: `${service.name}-standby`,
      opsPort,
      environment: { ...environment, FAIRLINE_SERVICE_OPS_PORT: String(opsPort) },
    }
  })
  return [...plan.map((service) => (isLeased(service) ? leased(service) : service)), ...standbys]
}
