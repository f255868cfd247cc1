import { userInfo } from 'node:os'
import type { Command } from 'commander'
import { sportArgument } from '../arguments.ts'
import { intakeLines, intakeStates, readOpsToken, resumedLines, resumeIntakes } from '../commands/intake.ts'
import { livingProcesses, runFiles } from '@fairline/tools-platform'
import type { JsonFlag } from './output.ts'
import { root, show } from './output.ts'

/** intake status, intake resume. */
export const addIntakeCommands = (fairline: Command): void => {
  const intake = fairline.command('intake').description('services that stop taking in where too much is rejected')
  intake
    .command('status [sport]')
    .description('whether each intake is open, or why it stands still')
    .option('--json', 'print JSON')
    .action(async (sport: string | undefined, flags: JsonFlag) => {
      const processes = livingProcesses(runFiles(root))
      show(await intakeStates(processes, sport === undefined ? undefined : sportArgument(sport)), flags, intakeLines)
    })
  intake
    .command('resume <sport>')
    .description('let suspended intakes go on; the service logs who and why')
    .requiredOption('--why <text>', 'what was done about the rejects')
    .option('--service <name>', 'only this one, for example normalizer-nfl')
    .option('--json', 'print JSON')
    .action(async (sport: string, options: JsonFlag & { why: string; service?: string }) => {
      const token = readOpsToken(runFiles(root))
      const who = { actor: userInfo().username, reason: options.why, service: options.service, token }
      show(await resumeIntakes(livingProcesses(runFiles(root)), sportArgument(sport), who), options, resumedLines)
    })
}
