import { AppError, isSport, sports } from '@fairline/kernel'
import type { Sport } from '@fairline/kernel'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { evaluateError } from './evaluate-errors.ts'
import type { WorkerMessage, WorkerTask } from './evaluate-worker.ts'
import { calibrationPlot } from './report/calibration-plot.ts'
import { gatesOf } from './report/gates.ts'
import { reportMarkdown, reportText, withFigures } from './report/render-report.ts'
import type { SportReport } from './report/sport-report.ts'

const usage = `Plays real games through the calculators and scores their odds beside public reference models.
Usage: npm run evaluate -- --data DIR [--sport nfl|nba|mlb] [--games N] [--json] [--out FILE] [--plots DIR]
  --data DIR    folder with the data files
  --sport NAME  only this sport
  --games N     at most N games a sport, for a quick look
  --json        the figures as JSON instead of tables
  --out FILE    also writes the tables into a Markdown document, between its marks for figures
  --plots DIR   also writes calibration plots as SVG
`

const evaluateInWorker = (task: WorkerTask): Promise<SportReport> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('evaluate-worker.ts', import.meta.url), { workerData: task })
    const startedAtMs = performance.now()
    const say = (text: string): void => {
      process.stderr.write(`${task.sport}: ${text} (${((performance.now() - startedAtMs) / 1000).toFixed(0)} s)\n`)
    }
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') return say(`${message.games} games`)
      say(`done, ${message.report.games} games`)
      resolve(message.report)
    })
    worker.once('error', reject)
  })

const readArguments = () => {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      sport: { type: 'string' },
      games: { type: 'string' },
      json: { type: 'boolean', default: false },
      out: { type: 'string' },
      plots: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  const { data, sport, games } = values
  if (values.help) return { ...values, data: '', sports: [], maxGames: undefined }
  if (data === undefined) throw evaluateError('EVALUATE_ARGUMENT_INVALID', 'There is no --data.')
  if (!existsSync(data)) throw evaluateError('EVALUATE_DATA_ABSENT', `There is no folder ${data}.`)
  if (sport !== undefined && !isSport(sport)) throw evaluateError('EVALUATE_ARGUMENT_INVALID', `${sport} is no sport.`)
  if (games !== undefined && !/^[1-9]\d*$/.test(games))
    throw evaluateError('EVALUATE_ARGUMENT_INVALID', `--games must be a count, got ${games}.`)
  const chosen: readonly Sport[] = sport === undefined ? sports : [sport]
  return { ...values, data, sports: chosen, maxGames: games === undefined ? undefined : Number(games) }
}

const run = async (): Promise<void> => {
  const { data, sports: chosen, maxGames, json, out, plots, help } = readArguments()
  if (help) return void process.stdout.write(usage)
  const reports = await Promise.all(chosen.map((sport) => evaluateInWorker({ sport, folder: data, maxGames })))
  if (json)
    process.stdout.write(
      `${JSON.stringify(
        reports.map((report) => ({ ...report, gates: gatesOf(report) })),
        undefined,
        2,
      )}\n`,
    )
  else process.stdout.write(`${reportText(reports)}\n`)
  if (out !== undefined) {
    mkdirSync(dirname(out), { recursive: true })
    writeFileSync(out, withFigures(existsSync(out) ? readFileSync(out, 'utf8') : '', reportMarkdown(reports)))
  }
  if (plots !== undefined) {
    mkdirSync(plots, { recursive: true })
    for (const report of reports)
      if (report.wins.models.length > 0) writeFileSync(join(plots, `${report.sport}-moneyline.svg`), calibrationPlot(report))
  }
}

try {
  await run()
} catch (caught) {
  const isUsage = caught instanceof TypeError && 'code' in caught && String(caught.code).startsWith('ERR_PARSE_ARGS')
  const error = isUsage ? evaluateError('EVALUATE_ARGUMENT_INVALID', `${caught.message}.`) : AppError.from(caught)
  process.stderr.write(`evaluate: ${error.code}: ${error.message}\n`)
  if (error.code === 'KERNEL_ERROR_UNCLASSIFIED') console.error(error.cause ?? error)
  process.exitCode = error.code === 'EVALUATE_ARGUMENT_INVALID' ? 64 : 1
}
