import { livingProcesses, readiness, runFiles } from '@fairline/tools-platform'
import type { ServerState } from '@fairline/tools-stack'
import { stackStatus } from '@fairline/tools-stack'

/** What runs and how it is. */
export interface StatusReport {
  readonly servers: readonly ServerState[]
  readonly services: readonly { readonly name: string; readonly pid: number; readonly readiness: string }[]
}

/** Asks the servers' records and every service's readiness. */
export const status = async (root: string): Promise<StatusReport> => {
  const services = livingProcesses(runFiles(root)).filter((each) => each.opsPort > 0)
  return {
    servers: stackStatus(root)?.servers ?? [],
    services: await Promise.all(services.map(async ({ name, pid, opsPort }) => ({ name, pid, readiness: await readiness(opsPort) }))),
  }
}

/** A report as lines for people. */
export const statusLines = ({ servers, services }: StatusReport): readonly string[] => {
  if (servers.length === 0 && services.length === 0) return ['Nothing runs. Start it with `npm start`.']
  return [
    ...servers.map((each) => `${each.name.padEnd(18)} ${each.state.padEnd(10)} ${each.address}`),
    ...services.map((each) => `${each.name.padEnd(18)} ${each.readiness === 'ready' ? 'ready' : `not ready: ${each.readiness}`}`),
  ]
}
