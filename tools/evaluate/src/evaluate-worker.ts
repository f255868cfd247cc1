import type { Sport } from '@fairline/kernel'
import { parentPort, workerData } from 'node:worker_threads'
import { evaluateSport } from './evaluate-sport.ts'
import { mlbGames } from './mlb/mlb-games.ts'
import { nbaGames } from './nba/nba-games.ts'
import { nflGames } from './nfl/nfl-games.ts'
import type { EvaluateOptions } from './evaluate-sport.ts'
import type { SportReport } from './report/sport-report.ts'

/** What a worker is told. */
export interface WorkerTask {
  readonly sport: Sport
  readonly folder: string
  readonly maxGames: number | undefined
}

/** What a worker says. */
export type WorkerMessage =
  { readonly kind: 'progress'; readonly games: number } | { readonly kind: 'report'; readonly report: SportReport }

const evaluators: Readonly<Record<Sport, (options: EvaluateOptions) => Promise<SportReport>>> = {
  nfl: (options) => evaluateSport(nflGames, options),
  nba: (options) => evaluateSport(nbaGames, options),
  mlb: (options) => evaluateSport(mlbGames, options),
}

const { sport, folder, maxGames } = workerData as WorkerTask
const say = (message: WorkerMessage): void => parentPort?.postMessage(message)
const report = await evaluators[sport]({
  folder,
  ...(maxGames === undefined ? {} : { maxGames }),
  progress: (games) => {
    if (games % 25 === 0) say({ kind: 'progress', games })
  },
})
say({ kind: 'report', report })
