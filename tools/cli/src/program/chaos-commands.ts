import type { ChaosContext, FaultName, Requirement } from '@fairline/tools-chaos'
import {
  besidesPerMinute,
  chaosScript,
  faultKinds,
  faultNames,
  requirements,
  runChaos,
  scorecardLines,
  scriptLines,
} from '@fairline/tools-chaos'
import { realWorldScripts } from '@fairline/tools-feed-trials'
import type { Command } from 'commander'
import { Option } from 'commander'
import { resolve } from 'node:path'
import { faultsArgument, integerArgument } from '../arguments.ts'
import { keepScorecard } from '../commands/chaos.ts'
import { recomputeSport } from '../commands/recompute.ts'
import { exitCodes } from '../errors.ts'
import { realWorld } from '../slates/real-world.ts'
import type { JsonFlag } from './output.ts'
import { print, printJson, root } from './output.ts'

/** chaos. */
export const addChaosCommands = (fairline: Command): void => {
  fairline
    .command('chaos')
    .description('play games on a platform of its own while faults are injected, then check everything; exit code 1 on any violation')
    .option(
      '--seed <n>',
      'seed of the script and the games: the same seed, the same script',
      integerArgument('--seed', 1, 4_294_967_295),
      1,
    )
    .option('--minutes <n>', 'how long the games last', integerArgument('--minutes', 1, 180), 5)
    .option('--faults <list>', 'only these kinds of faults, separated by commas (default: all that --list names)', faultsArgument)
    .addOption(
      new Option(
        '--slate <name>',
        `${realWorld}: of what real feeds brought, ${besidesPerMinute} games a minute are played beside the games`,
      ).choices([realWorld]),
    )
    .addOption(
      new Option(
        '--must-show <what>',
        'also fail where an invariant that a run of this kind must show rests on too few facts: a few minutes (ci), or an hour (nightly)',
      )
        .choices(requirements)
        .default('none'),
    )
    .option('--list', 'name the kinds of faults and what they hit, and end')
    .option('--dry-run', 'print the script and end')
    .option('--out <folder>', 'where the scorecard is written, as JSON and Markdown', `${root}/.fairline/chaos`)
    .option('--into <file>', 'replace the scorecard section of this Markdown file, too')
    .option('--json', 'print JSON; the news of the run go to standard error')
    .action(async (options: ChaosFlags) => {
      if (options.list === true) {
        if (options.json === true) printJson(faultNames.map((name) => ({ name, ...faultKinds[name] })))
        else print(faultNames.map((name) => `${name.padEnd(18)} ${faultKinds[name].summary} (${shortList(faultKinds[name].targets)})`))
        return
      }
      const { seed, minutes, faults: kinds = faultNames } = options
      const script = chaosScript({ seed, minutes, kinds })
      if (options.dryRun === true) {
        if (options.json === true) printJson(script)
        else print(scriptLines(script))
        return
      }
      const say = (line: string): void => void (options.json === true ? process.stderr : process.stdout).write(`${line}\n`)
      const besides = options.slate === undefined ? [] : realWorldScripts()
      const card = await runChaos(script, besides, { say, recompute: recomputed, required: options.mustShow })
      keepScorecard(card, resolve(options.out), commandOf(options), options.into)
      if (options.json === true) printJson(card)
      else print(scorecardLines(card))
      process.exitCode = card.violations === 0 ? exitCodes.ok : exitCodes.failed
    })
}

interface ChaosFlags extends JsonFlag {
  readonly seed: number
  readonly minutes: number
  readonly faults?: readonly FaultName[]
  readonly slate?: typeof realWorld
  readonly mustShow: Requirement
  readonly list?: boolean
  readonly dryRun?: boolean
  readonly out: string
  readonly into?: string
}

const recomputed: ChaosContext['recompute'] = async (log, sport) => {
  const { changes, firstDifference = '' } = await recomputeSport(log, sport)
  return { sport, changes, firstDifference }
}

const shortTargets = 6

const shortList = (targets: readonly string[]): string =>
  targets.length <= shortTargets
    ? targets.join(', ')
    : `${targets.slice(0, shortTargets).join(', ')} and ${targets.length - shortTargets} more`

const commandOf = ({ seed, minutes, faults, slate, mustShow }: ChaosFlags): string =>
  [
    `npx fairline chaos --seed ${seed} --minutes ${minutes}`,
    ...(faults === undefined ? [] : [`--faults ${faults.join(',')}`]),
    ...(slate === undefined ? [] : [`--slate ${slate}`]),
    ...(mustShow === 'none' ? [] : [`--must-show ${mustShow}`]),
  ].join(' ')
