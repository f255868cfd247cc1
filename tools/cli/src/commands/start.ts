import { apiKeyScopes } from '@fairline/adapters-postgres'
import type { Sport } from '@fairline/kernel'
import { sports } from '@fairline/kernel'
import type { PartnerBoard, ServerEnvironment, SimulationOptions } from '@fairline/tools-platform'
import {
  clearRun,
  clientsOf,
  defaultPlanPorts,
  livingProcesses,
  openPartnerBoard,
  preparePlatform,
  requireFreePorts,
  runFiles,
  servicePlan,
  simulatorPlan,
  simulatorProgress,
  Supervisor,
  supervisorName,
} from '@fairline/tools-platform'
import { killStack, programEnvironment, projectRoot, resetStack, startStack, stopStack, whenReaderIsGone } from '@fairline/tools-stack'
import { existsSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { cliError, exitCodes } from '../errors.ts'
import type { Interruption } from '../live/interruption.ts'
import { interruptible } from '../live/interruption.ts'
import { renderBoard } from '../live/render-board.ts'
import { terminalScreen } from '../live/terminal-screen.ts'
import { stopServices } from './stop.ts'
import { reconcileRun } from './verify.ts'

/** Options of `fairline start`. */
export interface StartOptions {
  readonly root: string
  readonly simulation: SimulationOptions
  /** End with the slate, exit code by the reconciliation. */
  readonly isOnce: boolean
  /** Keep the data of the run before: its games stay, and a game that was final stays so. */
  readonly keepsData: boolean
  /** Leave the servers running at the end. */
  readonly keepsServers: boolean
}

const frameIntervalMs = 250
const settleDeadlineMs = 60_000

/** Starts servers and services, plays the slate, shows the board, reconciles, and stops what it started. Returns the exit code. */
export const start = async (options: StartOptions): Promise<number> => {
  const { root } = options
  const files = runFiles(root)
  const say = (text: string): void => {
    process.stdout.write(`${text}\n`)
  }
  const running = livingProcesses(files)
  if (running.some(({ name }) => name === supervisorName))
    throw cliError('CLI_ALREADY_RUNNING', `Fairline runs already (${running.length} processes, pid ${running[0]?.pid}).`)
  if (running.length > 0) say(`  ended ${await stopServices(files)} services that a killed run has left`)
  await requireFreePorts(defaultPlanPorts)
  const interruption = interruptible({
    signals: process,
    nowMs: () => performance.now(),
    onFirst: () => say('\nstopping...'),
    onSecond: () => {
      supervisor?.kill()
      if (!options.keepsServers) killStack(root)
      process.exit(exitCodes.interrupted)
    },
  })
  const forgetReader = whenReaderIsGone(() => interruption.interrupt())
  const began = performance.now()
  let stopServers = async (): Promise<void> => undefined
  let supervisor: Supervisor | undefined
  let board: PartnerBoard | undefined
  try {
    if (!options.keepsData) await resetStack(root)
    clearRun(files)
    if (!options.keepsServers) stopServers = async () => void (await stopStack(root))
    const stack = await startStack({ root, environment: process.env }, ({ subject, message }) => say(`  ${subject}: ${message}`))
    if (interruption.isDone()) return exitCodes.ok
    await preparePlatform(stack.environment)
    if (interruption.isDone()) return exitCodes.ok
    await writeApiKey(stack.environment, files.apiKey)
    const notes: string[] = []
    supervisor = new Supervisor({
      root: projectRoot,
      files,
      environment: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        // Compiled code of one start serves the next one and every process of this one.
        NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
        ...stack.environment,
      },
      programEnvironment: (program) => programEnvironment(stack.settings, program),
      onRestart: (name, reason) => notes.push(`${new Date().toISOString().slice(11, 19)} ${name} ended (${reason}) and is started again`),
    })
    const planned = servicePlan(defaultPlanPorts)
    for (const plan of planned) supervisor.start(plan)
    await Promise.race([supervisor.ready(60_000, (plan) => !plan.program.startsWith('ingest-')), interruption.happened])
    if (interruption.isDone()) return exitCodes.ok
    supervisor.start(simulatorPlan(options.simulation, files, defaultPlanPorts))
    await Promise.race([supervisor.ready(30_000, () => true), interruption.happened])
    if (interruption.isDone()) return exitCodes.ok
    say(
      `ready after ${((performance.now() - began) / 1000).toFixed(1)} s: ${planned.length} services, logs in ${relative(process.cwd(), files.logs)}`,
    )
    say(`api http://127.0.0.1:${defaultPlanPorts.api}/docs with the key in ${relative(process.cwd(), files.apiKey)}   stop with Ctrl-C`)
    board = await openPartnerBoard(clientsOf(stack.environment).partner(), () => Date.now() * 1000)
    const played = await showUntilPlayed(board, options, notes, interruption)
    if (played === 'interrupted') return exitCodes.ok
    const reconciled = await reconcileRun({ environment: stack.environment, root, journal: files.journal, waitMs: settleDeadlineMs })
    say('')
    for (const line of reconciled.lines) say(line)
    if (options.isOnce) return reconciled.holds ? exitCodes.ok : exitCodes.failed
    say('The slate is over; services and API stay up. Ctrl-C stops everything.')
    await interruption.happened
    return exitCodes.ok
  } finally {
    await board?.close()
    await supervisor?.stop()
    await stopServers()
    forgetReader()
    interruption.dispose()
  }
}

const sportOrder = new Map<Sport, number>(sports.map((sport, index) => [sport, index]))

const showUntilPlayed = async (
  board: PartnerBoard,
  options: StartOptions,
  notes: readonly string[],
  interruption: Interruption,
): Promise<'played' | 'interrupted'> => {
  const screen = terminalScreen(process.stdout)
  const { simulation } = options
  const source = simulation.slate === undefined ? `${simulation.games}, seed ${simulation.seed}` : relative(process.cwd(), simulation.slate)
  try {
    for (;;) {
      const progress = await simulatorProgress(defaultPlanPorts.simulatorControl)
      const failure = board.failure()
      if (failure !== undefined) throw failure
      const games = [...board.folds().values()]
        .map((fold) => ({ sport: board.sportOf(fold.gameId), fold }))
        .toSorted((a, b) => (sportOrder.get(a.sport) ?? 0) - (sportOrder.get(b.sport) ?? 0) || a.fold.gameId.localeCompare(b.fold.gameId))
      const isPlayed = progress?.isDone === true && games.length > 0 && games.every(({ fold }) => fold.score.phase === 'final')
      screen.show(
        renderBoard(
          {
            nowMs: Date.now(),
            title: `Fairline: ${source}, ${simulation.speed}x${progress?.isDone === true ? ', all messages sent' : ''}`,
            games,
            latency: new Map(sports.map((sport) => [sport, board.latency(sport)])),
            messagesSent: progress?.sent ?? 0,
            changes: board.changes(),
            prices: board.prices(),
            notes,
          },
          screen.width,
        ),
        isPlayed,
      )
      if (isPlayed) return 'played'
      if (interruption.isDone()) return 'interrupted'
      await Promise.race([delay(frameIntervalMs), interruption.happened])
    }
  } finally {
    screen.close()
  }
}

/** A key for this run, readable by its owner only: the database keeps just a hash of it. */
const writeApiKey = async (environment: ServerEnvironment, path: string): Promise<void> => {
  const database = clientsOf(environment).postgres()
  try {
    const { secret } = await database.keys.createApiKey({ name: 'local run', scopes: apiKeyScopes })
    writeFileSync(path, `${secret}\n`, { mode: 0o600 })
  } finally {
    await database.close()
  }
}

/** The slate file named on the command line, checked. */
export const existingSlate = (path: string): string => {
  if (!existsSync(path)) throw cliError('CLI_DATA_ABSENT', `There is no slate ${path}.`)
  return path
}
