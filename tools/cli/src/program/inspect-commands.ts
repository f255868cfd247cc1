import { sports } from '@fairline/kernel'
import { clientsOf, defaultPlanPorts, runFiles } from '@fairline/tools-platform'
import { reportLines, verifyRun } from '@fairline/tools-verify'
import type { Command } from 'commander'
import { boundaryArgument, integerArgument, sportArgument, sportOfGame } from '../arguments.ts'
import { boardLines, readBoard } from '../commands/board.ts'
import { gameLines, listGames } from '../commands/games.ts'
import type { RecomputeRange } from '../commands/recompute.ts'
import { recomputeLines, recomputeSport } from '../commands/recompute.ts'
import { measureStream, readApiKey, streamLines } from '../commands/stream.ts'
import { whyLines } from '../commands/why-lines.ts'
import { why } from '../commands/why.ts'
import { exitCodes } from '../errors.ts'
import type { JsonFlag } from './output.ts'
import { root, serverEnvironment, show } from './output.ts'

/** games, board, stream, why, verify, recompute. */
export const addInspectCommands = (fairline: Command): void => {
  fairline
    .command('games')
    .description('every game that Redis knows')
    .option('--json', 'print JSON')
    .action(async (flags: JsonFlag) => {
      show(await listGames(serverEnvironment()), flags, gameLines)
    })

  fairline
    .command('board <game>')
    .description('a game as Redis holds it now, with its age; of a finished game the results')
    .option('--json', 'print JSON')
    .action(async (gameId: string, { json }: JsonFlag) => {
      sportOfGame(gameId)
      const report = await readBoard(serverEnvironment(), gameId, Date.now())
      show(report, { json }, boardLines)
    })

  fairline
    .command('stream')
    .description("follow every game on the API's stream as one client, and count what comes by type and game")
    .option('--seconds <n>', 'how long', integerArgument('--seconds', 1, 86_400), 25)
    .option('--json', 'print JSON')
    .action(async ({ seconds, json }: JsonFlag & { seconds: number }) => {
      const apiKey = readApiKey(runFiles(root))
      show(await measureStream(defaultPlanPorts.api, apiKey, seconds * 1000), { json }, streamLines)
    })

  fairline
    .command('why <game> <change>')
    .description('what a published change was made from: its inputs, state, model and margin steps; exit code 2 where it cannot be shown')
    .option('--market <key>', 'only this market, for example moneyline/ft')
    .option('--json', 'print JSON, with the whole state')
    .action(async (gameId: string, change: string, { json, market }: JsonFlag & { market?: string }) => {
      const changeSeq = integerArgument('<change>', 1, Number.MAX_SAFE_INTEGER)(change)
      const sport = sportOfGame(gameId)
      const report = await why(clientsOf(serverEnvironment()).internal(), sport, { gameId, changeSeq, marketKey: market })
      show(report, { json }, whyLines)
      process.exitCode = report.verdict.kind === 'equal' ? exitCodes.ok : exitCodes.differs
    })

  fairline
    .command('verify')
    .description('read every topic, Redis and ClickHouse afresh and decide every invariant; exit code 1 where one is broken')
    .option('--journal <folder>', 'what the simulator sent (default: that of the last run)')
    .option('--no-journal', 'take what was sent from the raw topics')
    .option('--wait <ms>', 'how long the sinks may take to catch up', integerArgument('--wait', 0, 600_000), 5_000)
    .option('--sport <sport...>', 'only these sports')
    .option('--json', 'print JSON')
    .action(async (options: JsonFlag & { journal?: string | boolean; wait: number; sport?: string[] }) => {
      const journal = options.journal === false ? undefined : typeof options.journal === 'string' ? options.journal : runFiles(root).journal
      const report = await verifyRun({
        environment: serverEnvironment(),
        root,
        waitMs: options.wait,
        ...(journal === undefined ? {} : { journal }),
        ...(options.sport === undefined ? {} : { sports: options.sport.map(sportArgument) }),
      })
      show(report, options, reportLines)
      process.exitCode = report.holds ? exitCodes.ok : exitCodes.failed
    })

  fairline
    .command('recompute [sport...]')
    .description('compute published changes again from their recorded inputs and compare bytes; exit code 2 where they differ')
    .option(
      '--from <offset|time>',
      'compare changes from this input offset of each partition, or this time, on',
      boundaryArgument('--from'),
    )
    .option('--to <offset|time>', 'compare changes before this offset or time', boundaryArgument('--to'))
    .option('--json', 'print JSON')
    .action(async (names: string[], { json, ...range }: JsonFlag & RecomputeRange) => {
      const log = clientsOf(serverEnvironment()).internal()
      const reports = await Promise.all(
        (names.length === 0 ? [...sports] : names.map(sportArgument)).map((sport) => recomputeSport(log, sport, range)),
      )
      show(reports, { json }, recomputeLines)
      process.exitCode = reports.every((report) => report.firstDifference === undefined) ? exitCodes.ok : exitCodes.differs
    })
}
