import type { ChaosScorecard } from '@fairline/tools-chaos'
import { replaceScorecard, scorecardMarkdown } from '@fairline/tools-chaos'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cliError } from '../errors.ts'

/** Writes `scorecard.json` and `scorecard.md` into a folder, and the latter into a section of a document where one is named. */
export const keepScorecard = (card: ChaosScorecard, folder: string, command: string, document: string | undefined): void => {
  const markdown = scorecardMarkdown(card, command)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'scorecard.json'), `${JSON.stringify(card, null, 2)}\n`)
  writeFileSync(join(folder, 'scorecard.md'), `${markdown.join('\n')}\n`)
  if (document === undefined) return
  const text = replaceScorecard(readFileSync(document, 'utf8'), markdown)
  if (text === undefined) throw cliError('CLI_ARGUMENT_INVALID', `${document} has no section between scorecard:begin and scorecard:end.`)
  writeFileSync(document, text)
}
