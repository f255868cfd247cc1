import { realWorldScripts } from '@fairline/tools-feed-trials'
import { writeSlate } from '@fairline/tools-platform'
import type { Command } from 'commander'
import { resolve } from 'node:path'
import { gamesArgument, integerArgument, numberArgument } from '../arguments.ts'
import { existingSlate, start } from '../commands/start.ts'
import { status, statusLines } from '../commands/status.ts'
import { stop } from '../commands/stop.ts'
import { gameCounts, realGames } from '../slates/real-games.ts'
import { realWorld } from '../slates/real-world.ts'
import type { JsonFlag } from './output.ts'
import { root, show } from './output.ts'

/** start, replay, stop, status. */
export const addRunCommands = (fairline: Command): void => {
  fairline
    .command('start')
    .description('start servers and services, play a slate, show the live board, reconcile at the end')
    .option('--once', 'end with the slate; exit code 0 only if the reconciliation holds', false)
    .option('--speed <factor>', 'how much faster than real time the games run', numberArgument('--speed', 0.1, 2000), 30)
    .option('--games <counts>', 'games per sport to generate', gamesArgument, 'nfl=3,nba=2,mlb=2')
    .option(
      '--seed <n>',
      'seed of the generated games; with --real, the number of the first game of each file',
      integerArgument('--seed', 1, 4_294_967_295),
      1,
    )
    .option('--ticks <perSecond>', 'high-rate clock messages per second of game time and game', numberArgument('--ticks', 0, 1000), 0)
    .option(
      '--slate <file>',
      `play this slate instead of generated games (see import); ${realWorld}: everything that real feeds brought, a game each`,
    )
    .option('--real <folder>', 'play real games from a folder of public data files')
    .option('--faults <list>', 'faults of the feeds, for example duplicate=0.01,swap=0.01,gap=0.001:2')
    .option('--keep-data', 'keep the data of the run before', false)
    .option('--keep-servers', 'leave the servers running at the end', false)
    .action(async (options: StartFlags) => {
      process.exitCode = await start({
        root,
        isOnce: options.once,
        keepsData: options.keepData,
        keepsServers: options.keepServers,
        simulation: {
          games: options.games,
          seed: options.seed,
          speed: options.speed,
          ticksPerSecond: options.ticks,
          ...(await slateOf(options)),
          ...(options.faults === undefined ? {} : { faults: options.faults }),
        },
      })
    })

  fairline
    .command('replay <slate>')
    .description('play a slate file on empty servers, reconcile, and end')
    .option('--speed <factor>', 'how much faster than real time the games run', numberArgument('--speed', 0.1, 2000), 30)
    .option('--faults <list>', 'faults of the feeds')
    .action(async (slate: string, { speed, faults }: { speed: number; faults?: string }) => {
      process.exitCode = await start({
        root,
        isOnce: true,
        keepsData: false,
        keepsServers: false,
        simulation: {
          slate: resolve(existingSlate(slate)),
          games: '',
          seed: 1,
          speed,
          ticksPerSecond: 0,
          ...(faults === undefined ? {} : { faults }),
        },
      })
    })

  fairline
    .command('stop')
    .description('stop services and servers that were started here')
    .option('--json', 'print JSON')
    .action(async (flags: JsonFlag) => {
      show(await stop(root), flags, (report) => [`stopped ${report.services} services and ${report.servers} server processes`])
    })

  fairline
    .command('status')
    .description('servers and services and whether they are ready')
    .option('--json', 'print JSON')
    .action(async (flags: JsonFlag) => {
      show(await status(root), flags, statusLines)
    })
}

/** The slate a run plays: a file, real games written to one, or none (generated games). */
const slateOf = async (options: StartFlags): Promise<{ readonly slate?: string }> => {
  if (options.slate === realWorld) {
    const path = resolve(root, '.fairline/slates/real-world.jsonl')
    await writeSlate(path, 'what real feeds brought', realWorldScripts())
    return { slate: path }
  }
  if (options.slate !== undefined) return { slate: resolve(existingSlate(options.slate)) }
  if (options.real === undefined) return {}
  const scripts = await realGames(resolve(options.real), gameCounts(options.games), options.seed - 1)
  // Not below the run's own folder, which a start empties.
  const path = resolve(root, '.fairline/slates/real.jsonl')
  await writeSlate(path, `real games from ${options.real}`, scripts)
  return { slate: path }
}

interface StartFlags {
  readonly once: boolean
  readonly speed: number
  readonly games: string
  readonly seed: number
  readonly ticks: number
  readonly slate?: string
  readonly real?: string
  readonly faults?: string
  readonly keepData: boolean
  readonly keepServers: boolean
}
