import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'

/** The lines of a text file, unpacked where its name ends in `.gz`, read as they are needed. */
export async function* readLines(path: string): AsyncGenerator<string> {
  const file = createReadStream(path)
  const bytes = path.endsWith('.gz') ? file.pipe(createGunzip()) : file
  // A pipe does not carry errors: an unreadable file must fail the reader.
  if (bytes !== file) file.on('error', (error) => bytes.destroy(error))
  yield* createInterface({ input: bytes, crlfDelay: Infinity })
}

/** The whole text of a file. */
export const readText = async (path: string): Promise<string> => {
  const lines: string[] = []
  for await (const line of readLines(path)) lines.push(line)
  return `${lines.join('\n')}\n`
}
