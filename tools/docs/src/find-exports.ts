import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A value that some file exports. */
export interface FoundExport {
  readonly name: string
  /** Folder of its package: `libs/kit/ingest`. */
  readonly folder: string
  readonly value: unknown
}

/** Exported objects whose name ends so, of all files that match, in the order of their paths. */
export const findExports = async (root: string, patterns: readonly string[], nameEnd: string): Promise<readonly FoundExport[]> => {
  const files = globSync([...patterns], { cwd: root, exclude: (path) => path.includes('node_modules') }).toSorted()
  const found: FoundExport[] = []
  for (const file of files) {
    const exported = (await import(pathToFileURL(join(root, file)).href)) as Readonly<Record<string, unknown>>
    for (const [name, value] of Object.entries(exported))
      if (name.endsWith(nameEnd) && typeof value === 'object' && value !== null)
        found.push({ name, value, folder: file.replace(/\/(src|test)\/.*$/, '') })
  }
  return found
}
