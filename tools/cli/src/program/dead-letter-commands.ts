import { userInfo } from 'node:os'
import type { Command } from 'commander'
import { Option } from 'commander'
import { boundaryArgument, integerArgument, sportArgument } from '../arguments.ts'
import type { DeadLetter } from '../dead-letters/dead-letter.ts'
import { deadLetterStages, deadLetterTopics } from '../dead-letters/dead-letter.ts'
import type { DeadLetterFilter } from '../dead-letters/dead-letter-filter.ts'
import { deadLetterLines, markLines, wholeLetterLines } from '../dead-letters/dead-letter-lines.ts'
import { discardDeadLetters, replayDeadLetters } from '../dead-letters/mark-dead-letters.ts'
import { readDeadLetters } from '../dead-letters/read-dead-letters.ts'
import { clientsOf } from '@fairline/tools-platform'
import { cliError } from '../errors.ts'
import type { JsonFlag } from './output.ts'
import { print, printJson, serverEnvironment, show } from './output.ts'

type FilterFlags = JsonFlag & Omit<DeadLetterFilter, 'ids'>

const withFilter = (command: Command): Command =>
  command
    .addOption(new Option('--stage <name>', 'only what this stage rejected').choices([...deadLetterStages]))
    .addOption(new Option('--topic <name>', 'only this dead-letter topic').choices([...deadLetterTopics]))
    .option('--reason <code>', 'only this reason')
    .option('--game <id>', 'only letters of this game')
    .option('--partition <n>', 'only this partition', integerArgument('--partition', 0, 9_999))
    .option('--from <offset|time>', 'from this offset of each partition, or this time of rejection, on', boundaryArgument('--from'))
    .option('--to <offset|time>', 'before this offset or time', boundaryArgument('--to'))
    .option('--json', 'print JSON')

const log = () => clientsOf(serverEnvironment()).internal()

const asJson = ({ value, ...letter }: DeadLetter): object => ({ ...letter, value: value?.toString('base64') ?? null })

/** The filter of a command that changes something: it must not mean everything by an oversight. */
const deliberate = (ids: readonly string[], { json: _json, ...filter }: FilterFlags, all: boolean | undefined): DeadLetterFilter => {
  const meant = { ...filter, ids }
  const isNarrowed = ids.length > 0 || Object.keys(filter).some((name) => name !== 'limit' && name !== 'note' && name !== 'all')
  if (!isNarrowed && all !== true)
    throw cliError('CLI_ARGUMENT_INVALID', 'Name letters, narrow them with a filter, or say --all to mean every open letter.')
  return meant
}

const whoNow = (note: string) => ({ actor: userInfo().username, note, atUs: Date.now() * 1000 })

/** dlq list, show, replay, discard. */
export const addDeadLetterCommands = (fairline: Command): void => {
  const dlq = fairline.command('dlq').description('what was not accepted')
  withFilter(dlq.command('list <sport>'))
    .description('open dead letters with their reason and origin')
    .option('--limit <n>', 'show at most so many', integerArgument('--limit', 0, 100_000), 20)
    .option('--all', 'also those that were replayed or discarded, with who did it')
    .action(async (sport: string, { json, limit, all, ...filter }: FilterFlags & { limit: number; all?: boolean }) => {
      const letters = await readDeadLetters(log(), sportArgument(sport), filter)
      const meant = all === true ? letters : letters.filter(({ mark }) => mark === undefined)
      if (json === true) printJson({ total: meant.length, letters: meant.slice(0, limit).map(asJson) })
      else print(deadLetterLines(meant, limit))
    })
  dlq
    .command('show <letter>')
    .description('one dead letter, as topic/partition/offset, with its bytes')
    .option('--bytes <n>', 'show at most so many bytes', integerArgument('--bytes', 0, 1_048_576), 1024)
    .option('--json', 'print JSON')
    .action(async (id: string, { json, bytes }: JsonFlag & { bytes: number }) => {
      const sport = sportArgument(id.split('.', 1)[0] ?? '')
      const [letter] = await readDeadLetters(log(), sport, { ids: [id] })
      if (letter === undefined) throw cliError('CLI_LETTER_UNKNOWN', `There is no dead letter ${id}.`)
      if (json === true) printJson(asJson(letter))
      else print(wholeLetterLines(letter, bytes))
    })
  const changing = (name: string): Command =>
    withFilter(dlq.command(`${name} <sport> [letters...]`))
      .option('--limit <n>', 'at most so many', integerArgument('--limit', 1, 1_000_000))
      .option('--all', 'every open letter of the sport')
  changing('replay')
    .description('let open dead letters in again at the raw topic, each at most once')
    .option('--note <text>', 'why, for those who look later', '')
    .action(async (sport: string, ids: string[], { all, note, ...filter }: FilterFlags & ChangeFlags) => {
      const report = await replayDeadLetters(log(), sportArgument(sport), deliberate(ids, filter, all), whoNow(note))
      show(report, filter, (done) => markLines('replayed', done))
    })
  changing('discard')
    .description('put open dead letters away for good; they keep their bytes and say who did it and why')
    .requiredOption('--note <text>', 'why')
    .action(async (sport: string, ids: string[], { all, note, ...filter }: FilterFlags & ChangeFlags) => {
      const report = await discardDeadLetters(log(), sportArgument(sport), deliberate(ids, filter, all), whoNow(note))
      show(report, filter, (done) => markLines('discarded', done))
    })
}

interface ChangeFlags {
  readonly all?: boolean
  readonly note: string
  readonly limit?: number
}
