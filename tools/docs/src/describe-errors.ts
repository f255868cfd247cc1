import type { ErrorRegistry } from '@fairline/kernel'
import { findExports } from './find-exports.ts'
import { code, markdownTable } from './markdown-table.ts'

/** docs/reference/errors.md: every registered code. */
export const describeErrors = async (root: string): Promise<string> => {
  const registries = await findExports(root, ['{libs,services,tools}/**/src/**/*errors.ts'], 'Errors')
  const parts = registries.map(({ folder, value }) => {
    const rows = Object.entries(value as ErrorRegistry).map(([name, { disposition, advice }]) => [code(name), disposition, advice])
    return `## ${folder}\n\n${markdownTable(['Code', 'Disposition', 'What to do'], rows)}\n`
  })
  return [
    '# Errors\n',
    'Codes are public: logs, dead letters and metrics carry them, and they keep their meaning. `retry`: that one step is repeated with backoff. `reject`: the record is bad; it goes',
    'to the dead-letter topic and its neighbours go on. `fatal`: intake stops, nothing is committed, the process exits and records are read again.',
    'What nobody classified is fatal.\n',
    ...parts,
  ].join('\n')
}
