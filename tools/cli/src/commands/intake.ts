import { existsSync, readFileSync } from 'node:fs'
import type { Sport } from '@fairline/kernel'
import { cliError } from '../errors.ts'
import type { RecordedProcess, RunFiles } from '@fairline/tools-platform'

/** A service of a sport that may stop its intake by itself, and whether it has. */
export interface IntakeState {
  readonly service: string
  readonly state: 'open' | 'suspended' | 'unknown'
  /** Why it stands still, or why nothing is known. */
  readonly reason?: string
}

/** An intake that was asked to go on. */
export interface ResumedIntake {
  readonly service: string
  /** False where it did not stand still. */
  readonly resumed: boolean
}

const ask = (opsPort: number, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${opsPort}${path}`, { ...init, signal: AbortSignal.timeout(5_000) })

const stateOf = async ({ name, opsPort }: RecordedProcess): Promise<IntakeState | undefined> => {
  try {
    const response = await ask(opsPort, '/intake')
    if (response.status === 404) return undefined
    const answer = (await response.json()) as { readonly state: 'open' | 'suspended'; readonly reason?: string }
    return { service: name, ...answer }
  } catch (caught) {
    return { service: name, state: 'unknown', reason: caught instanceof Error ? caught.message : String(caught) }
  }
}

/** The intakes of the running services, of one sport or of all. Services without one are absent. */
export const intakeStates = async (processes: readonly RecordedProcess[], sport?: Sport): Promise<readonly IntakeState[]> => {
  const services = processes.filter(({ name, opsPort }) => opsPort > 0 && (sport === undefined || name.endsWith(`-${sport}`)))
  if (services.length === 0) throw cliError('CLI_NOT_RUNNING', `No services${sport === undefined ? '' : ` of ${sport}`} run.`)
  return (await Promise.all(services.map(stateOf))).filter((state) => state !== undefined)
}

/** Who asks for it and why. */
export interface ResumeRequest {
  readonly actor: string
  readonly reason: string
  /** Only this service. */
  readonly service?: string | undefined
  /** The token of the ops ports. */
  readonly token: string
}

/** The token of the ops ports of a run. */
export const readOpsToken = ({ opsToken }: RunFiles): string => {
  if (!existsSync(opsToken)) throw cliError('CLI_NOT_RUNNING', `There is no token in ${opsToken}.`)
  return readFileSync(opsToken, 'utf8').trim()
}

/** Lets every suspended intake of a sport (or that of one service) go on. Each service logs who did it and why. */
export const resumeIntakes = async (
  processes: readonly RecordedProcess[],
  sport: Sport,
  { actor, reason, service, token }: ResumeRequest,
): Promise<readonly ResumedIntake[]> => {
  const states = (await intakeStates(processes, sport)).filter((state) => service === undefined || state.service === service)
  if (states.length === 0)
    throw cliError('CLI_ARGUMENT_INVALID', `No service ${service ?? ''} of ${sport} has an intake that stops by itself.`)
  return Promise.all(
    states.map(async (state) => {
      if (state.state !== 'suspended') return { service: state.service, resumed: false }
      const opsPort = processes.find(({ name }) => name === state.service)?.opsPort ?? 0
      const body = JSON.stringify({ actor, reason })
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
      const response = await ask(opsPort, '/intake/resume', { method: 'POST', headers, body })
      if (!response.ok) throw cliError('CLI_INTAKE_REFUSED', `${state.service} answered ${response.status}: ${await response.text()}`)
      return { service: state.service, resumed: ((await response.json()) as { readonly resumed: boolean }).resumed }
    }),
  )
}

/** States as lines for people. */
export const intakeLines = (states: readonly IntakeState[]): readonly string[] =>
  states.map(({ service, state, reason }) => `${service.padEnd(18)} ${state}${reason === undefined ? '' : `: ${reason}`}`)

/** Resumed intakes as lines for people. */
export const resumedLines = (resumed: readonly ResumedIntake[]): readonly string[] =>
  resumed.map((each) => `${each.service.padEnd(18)} ${each.resumed ? 'goes on' : 'was not suspended'}`)
