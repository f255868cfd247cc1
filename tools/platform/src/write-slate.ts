import type { GameScript } from '@fairline/simulation-slate'
import { mergeScripts, slateHeader, slateLines } from '@fairline/simulation-slate'
import { once } from 'node:events'
import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/** Merges games in time and writes them as a slate file. Returns the number of messages. */
export const writeSlate = async (path: string, name: string, scripts: readonly GameScript[]): Promise<number> => {
  mkdirSync(dirname(path), { recursive: true })
  const out = createWriteStream(path)
  let lines = -1
  for (const line of slateLines(
    slateHeader(
      name,
      scripts.map((script) => script.game),
    ),
    mergeScripts(scripts),
  )) {
    lines++
    if (!out.write(`${line}\n`)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'close')
  return lines
}
