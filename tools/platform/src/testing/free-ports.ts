import type { ProxiedCluster } from '@fairline/tools-stack'
import { isFreePort, portTable, proxyVariables, serverNames } from '@fairline/tools-stack'
import { portsOfPlan } from '../require-free-ports.ts'
import type { PlanPorts } from '../service-plan.ts'
import { defaultPlanPorts } from '../service-plan.ts'

/** Ports that nobody uses: for the servers, as variables, and for the services. */
export interface FreePorts {
  readonly stackEnvironment: Readonly<Record<string, string>>
  /** Variables for the way into both Kafka clusters through a proxy, where there shall be one. */
  readonly proxyEnvironment: Readonly<Record<string, string>>
  readonly ports: PlanPorts
}

/** The first of six ports of each, beside those of the servers and the services. */
const proxyPorts: Readonly<Record<ProxiedCluster, number>> = { 'kafka-internal': 24_160, 'kafka-outside': 24_170 }

const step = 200
const firstOffset = 5_000
const highestOffset = 8_200
/** Test files that run side by side look in ranges of their own: they would find the same ones free before either uses them. */
const lanes = 2
const laneOf = (environment: NodeJS.ProcessEnv): number => Number(environment['VITEST_POOL_ID'] ?? 1) % lanes

/**
 * All ports of a local run, moved up together until none is taken. They stay below 32768, where Linux begins to hand out ports
 * to outgoing connections.
 */
export const freePorts = async (): Promise<FreePorts> => {
  for (let offset = firstOffset + laneOf(process.env) * step; offset <= highestOffset; offset += lanes * step) {
    const ports: PlanPorts = {
      opsBase: defaultPlanPorts.opsBase + offset,
      api: defaultPlanPorts.api + offset,
      nbaFeed: defaultPlanPorts.nbaFeed + offset,
      simulatorControl: defaultPlanPorts.simulatorControl + offset,
    }
    const needed = [
      ...serverNames.map((name) => portTable[name].base + offset),
      ...Object.values(proxyPorts).map((port) => port + offset),
      ...portsOfPlan(ports).keys(),
    ]
    if ((await Promise.all(needed.map(isFreePort))).every(Boolean))
      return {
        stackEnvironment: Object.fromEntries(serverNames.map((name) => [portTable[name].variable, String(portTable[name].base + offset)])),
        proxyEnvironment: Object.fromEntries(
          Object.entries(proxyVariables).map(([cluster, variable]) => [variable, String(proxyPorts[cluster as ProxiedCluster] + offset)]),
        ),
        ports,
      }
  }
  throw new Error(
    `No free range of ports between ${defaultPlanPorts.opsBase + firstOffset} and ${defaultPlanPorts.opsBase + highestOffset}.`,
  )
}
