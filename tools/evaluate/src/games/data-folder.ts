import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The path of a file of the data folder; undefined where it is not there. */
export const findFile = (folder: string, name: string): string | undefined => {
  const path = join(folder, name)
  return existsSync(path) ? path : undefined
}
