import { clientsOf } from '@fairline/tools-platform'
import type { Command } from 'commander'
import { Option } from 'commander'
import { integerArgument, sportArgument } from '../arguments.ts'
import type { DeadLetterTopic } from '../commands/dlq.ts'
import { deadLetterLines, deadLetterTopics, listDeadLetters, replayDeadLetters } from '../commands/dlq.ts'
import type { JsonFlag } from './output.ts'
import { print, printJson, serverEnvironment } from './output.ts'

/** dlq list, dlq replay. */
export const addDeadLetterCommands = (fairline: Command): void => {
  const dlq = fairline.command('dlq').description('what was not accepted')
  const topicOption = (): Option => new Option('--topic <name>', 'only this dead-letter topic').choices([...deadLetterTopics])
  dlq
    .command('list <sport>')
    .description('dead letters with their reason and origin')
    .addOption(topicOption())
    .option('--reason <code>', 'only this reason')
    .option('--limit <n>', 'show at most so many', integerArgument('--limit', 0, 100_000), 20)
    .option('--json', 'print JSON')
    .action(async (sport: string, options: JsonFlag & DeadLetterFlags & { limit: number }) => {
      const letters = await listDeadLetters(clientsOf(serverEnvironment()).internal(), sportArgument(sport), options)
      if (options.json === true) printJson(letters.map(({ value, ...letter }) => ({ ...letter, value: value?.toString('base64') ?? null })))
      else print(deadLetterLines(letters, options.limit))
    })
  dlq
    .command('replay <sport>')
    .description('let dead letters in again at the raw topic; what was accepted before changes nothing')
    .addOption(topicOption())
    .option('--reason <code>', 'only this reason')
    .option('--json', 'print JSON')
    .action(async (sport: string, options: JsonFlag & DeadLetterFlags) => {
      const log = clientsOf(serverEnvironment()).internal()
      const letters = await listDeadLetters(log, sportArgument(sport), options)
      const report = await replayDeadLetters(log, sportArgument(sport), letters, Date.now() * 1000)
      if (options.json === true) printJson(report)
      else print([`${report.replayed} replayed`, ...Object.entries(report.refused).map(([reason, count]) => `${count} refused: ${reason}`)])
    })
}

interface DeadLetterFlags {
  readonly topic?: DeadLetterTopic
  readonly reason?: string
}
