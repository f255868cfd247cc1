import type { Sport } from '@fairline/kernel'
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { verifyError } from './errors.ts'
import type { SentFact } from './facts.ts'

/** What the simulator says it sent of a sport; nothing where it served none. */
export const readJournal = async (folder: string, sport: Sport): Promise<readonly SentFact[]> => {
  if (!existsSync(folder)) throw verifyError('VERIFY_JOURNAL_UNREADABLE', `There is no folder ${folder}.`)
  const path = join(folder, `${sport}.jsonl`)
  if (!existsSync(path)) return []
  const sent: SentFact[] = []
  let number = 0
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number++
    try {
      sent.push(JSON.parse(line) as SentFact)
    } catch (caught) {
      throw verifyError('VERIFY_JOURNAL_UNREADABLE', `${path} line ${number} is not JSON.`, { number }, caught)
    }
  }
  return sent
}
