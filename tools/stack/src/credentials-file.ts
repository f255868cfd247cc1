import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeCredentials, type StackCredentials } from './credentials.ts'
import { stackError } from './errors.ts'
import { stackDirectory } from './paths.ts'
import { privateFile } from './private-file.ts'

const credentialsFile = (root: string): string => join(stackDirectory(root), 'credentials.json')

/** 192 random bits. */
const randomPassword = (): string => randomBytes(24).toString('hex')

/** Whether two values have the same keys all the way down: a file of another version may lack a login. */
const hasShapeOf = (value: unknown, shape: unknown): boolean => {
  if (typeof shape !== 'object' || shape === null) return typeof value === typeof shape
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(shape).every(([key, inner]) => hasShapeOf((value as Record<string, unknown>)[key], inner))
}

const unusable = (root: string, problem: string): Error =>
  stackError(
    'STACK_CREDENTIALS_ABSENT',
    `${credentialsFile(root)} ${problem}, so nobody can log in to the servers whose data is in ${stackDirectory(root)}.`,
  )

/** What a file of this version holds. */
const shape = makeCredentials(() => '')

/**
 * The logins of the data of a project's stack; undefined before the first start and after a reset.
 * @throws STACK_CREDENTIALS_ABSENT where the file is damaged or lacks a login
 */
export const readCredentials = (root: string): StackCredentials | undefined => {
  const file = credentialsFile(root)
  if (!existsSync(file)) return undefined
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (caught) {
    if (caught instanceof SyntaxError) throw unusable(root, 'is damaged')
    throw caught
  }
  if (!hasShapeOf(value, shape)) throw unusable(root, 'lacks a login that this version needs')
  return value as StackCredentials
}

/**
 * The logins of a project's stack, made at random the first time and kept with the data, readable by this account only.
 * @param hasData whether servers were started here before: they have passwords already
 * @throws STACK_CREDENTIALS_ABSENT where there is data and no usable file
 */
export const ensureCredentials = (root: string, hasData: boolean): StackCredentials => {
  const kept = readCredentials(root)
  if (kept !== undefined) return kept
  if (hasData) throw unusable(root, 'is missing')
  const made = makeCredentials(randomPassword)
  privateFile(credentialsFile(root), `${JSON.stringify(made, undefined, 2)}\n`)
  return made
}
