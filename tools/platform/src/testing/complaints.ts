import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunFiles } from '../run-files.ts'

const complaintsIn = (path: string): readonly string[] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .filter((line) => /"level":"(warn|error|fatal)"|^\S*Error\b/.test(line))

/** What services complained of first and last, for the report of a test that fails. */
export const complaints = (files: RunFiles): string =>
  // What fails before the first service starts has no logs.
  (existsSync(files.logs) ? readdirSync(files.logs) : [])
    .flatMap((file) => {
      const lines = complaintsIn(join(files.logs, file))
      return [...lines.slice(0, 1), ...lines.slice(1).slice(-1)].map((line) => `${file}: ${line.slice(0, 800)}`)
    })
    .join('\n')

/** What a service said last before it ended. */
export const lastComplaint = (files: RunFiles, name: string): string => {
  const line = complaintsIn(join(files.logs, `${name}.log`)).at(-1) ?? 'it said nothing'
  const [, code = '', message = line] = /"code":"(\w+)".*?"msg":"([^"]*)/.exec(line) ?? []
  return `${code} ${message}`.trim().slice(0, 300)
}
