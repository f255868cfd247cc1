import { isFreePort, portTable, serverNames } from '@fairline/tools-stack'
import { portsOfPlan } from '../require-free-ports.ts'
import type { PlanPorts } from '../service-plan.ts'
import { defaultPlanPorts } from '../service-plan.ts'

/** Ports that nobody uses: for the servers, as variables, and for the services. */
export interface FreePorts {
  readonly stackEnvironment: Readonly<Record<string, string>>
  readonly ports: PlanPorts
}

const step = 200
const highestOffset = 8_200

/**
 * All ports of a local run, moved up together until none is taken. They stay below 32768, where Linux begins to hand out ports
 * to outgoing connections.
 */
export const freePorts = async (): Promise<FreePorts> => {
  for (let offset = 5_000; offset <= highestOffset; offset += step) {
    const ports: PlanPorts = {
      opsBase: defaultPlanPorts.opsBase + offset,
      api: defaultPlanPorts.api + offset,
      nbaFeed: defaultPlanPorts.nbaFeed + offset,
      simulatorControl: defaultPlanPorts.simulatorControl + offset,
    }
    const needed = [...serverNames.map((name) => portTable[name].base + offset), ...portsOfPlan(ports).keys()]
    if ((await Promise.all(needed.map(isFreePort))).every(Boolean))
      return {
        stackEnvironment: Object.fromEntries(serverNames.map((name) => [portTable[name].variable, String(portTable[name].base + offset)])),
        ports,
      }
  }
  throw new Error(`No free range of ports between ${defaultPlanPorts.opsBase + 5_000} and ${defaultPlanPorts.opsBase + highestOffset}.`)
}
