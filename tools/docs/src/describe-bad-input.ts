import type { BadInputTable } from '@fairline/kernel/testing'
import { tableLine } from '@fairline/kernel/testing'
import { findExports } from './find-exports.ts'
import { markdownTable } from './markdown-table.ts'

/** docs/reference/bad-input.md: the tables of bad input that tests run, row by row, with what becomes of each. */
export const describeBadInput = async (root: string): Promise<string> => {
  const found = await findExports(root, ['{libs,services,tools}/**/test/*-rows.ts'], 'BadInput')
  const parts = found.map(({ value }) => {
    const table = value as BadInputTable
    const { letter, lastRow, rows, spared, outcomeOf } = table
    return [
      `## ${letter}1 to ${letter}${lastRow}: ${table.title}\n`,
      `${tableLine(table)}.\n`,
      markdownTable(
        ['Row', 'What is sent', 'What becomes of it'],
        rows.map((row) => [row.id, row.what, outcomeOf(row)]),
      ),
      '\n| Spared | What | Because |',
      '| --- | --- | --- |',
      ...spared.map(({ id, what, because }) => `| ${id} | ${what} | ${because} |`),
      '',
    ].join('\n')
  })
  return [
    '# Bad input\n',
    'Every row is data of a test beside its adapter. It is sent; what becomes of it is asserted; then a good message must pass within a',
    'second. Dead letters hold the original bytes and their position. Rows that say nothing about this system are spared, with the reason.\n',
    ...parts,
  ].join('\n')
}
