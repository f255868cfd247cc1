import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'

/** Writes a file that only this account can read, in one step: whoever reads it finds the old text or the new one. */
export const privateFile = (path: string, text: string): void => {
  const temporary = `${path}.${process.pid}.tmp`
  writeFileSync(temporary, text, { mode: 0o600 })
  // An existing file keeps the mode that it was made with, and the mode of a new one is subject to the umask.
  chmodSync(temporary, 0o600)
  renameSync(temporary, path)
}

/**
 * Makes a folder into which only this account can look.
 * @param mode 0o711 where another account has to pass through it to a file that it was told of
 */
export const privateFolder = (path: string, mode: 0o700 | 0o711 = 0o700): void => {
  mkdirSync(path, { recursive: true, mode })
  chmodSync(path, mode)
}
