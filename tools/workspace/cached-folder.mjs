// What checks need of other people's programs: made once per list of what is in it, beside the other downloads of Fairline.
import { cacheDirectory } from '@fairline/tools-stack'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A folder of things, filled where it is missing or was not filled to the end.
 * @param {string} name
 * @param {string} list the file that says what is in it: another content is another folder
 * @param {(folder: string) => void} fill
 */
export const cachedFolder = (name, list, fill) => {
  const digest = createHash('sha256').update(readFileSync(list)).digest('hex').slice(0, 12)
  const folder = join(cacheDirectory(process.env), `${name}-${digest}`)
  const mark = join(folder, 'complete')
  if (existsSync(mark)) return folder
  rmSync(folder, { recursive: true, force: true })
  fill(folder)
  writeFileSync(mark, '')
  return folder
}
