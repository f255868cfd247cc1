import { sports } from '@fairline/kernel'
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** One journal of all that was sent so far: the topics hold it all, too. */
export const joinJournals = (journals: readonly string[], into: string): string => {
  rmSync(into, { recursive: true, force: true })
  mkdirSync(into, { recursive: true })
  for (const journal of journals)
    for (const sport of sports) {
      const path = join(journal, `${sport}.jsonl`)
      if (existsSync(path)) appendFileSync(join(into, `${sport}.jsonl`), readFileSync(path))
    }
  return into
}
