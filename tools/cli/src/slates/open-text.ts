import { createReadStream, existsSync } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { cliError } from '../errors.ts'

/** A text file in chunks, unpacked where its name ends in `.gz`. CLI_DATA_ABSENT where there is none. */
export const openText = (path: string): AsyncIterable<string> => {
  if (!existsSync(path)) throw cliError('CLI_DATA_ABSENT', `There is no file ${path}.`)
  const file = createReadStream(path)
  const bytes = path.endsWith('.gz') ? file.pipe(createGunzip()) : file
  // A pipe does not carry errors: an unreadable file must fail the reader.
  if (bytes !== file) file.on('error', (error) => bytes.destroy(error))
  return bytes.setEncoding('utf8') as AsyncIterable<string>
}

/** The whole text of a file. */
export const readText = async (path: string): Promise<string> => {
  let text = ''
  for await (const chunk of openText(path)) text += chunk
  return text
}
