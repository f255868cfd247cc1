import { createHash, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { serviceError } from './errors.ts'

/** What a request for an action gets. `disabled`: no token is configured, so nobody may. */
export type OpsVerdict = 'allowed' | 'refused' | 'disabled'

/** Says who may ask for actions on the ops port. */
export interface OpsToken {
  /** The verdict for an `Authorization` header; throws SERVICE_OPS_TOKEN_INVALID where the file cannot be used any more. */
  check(authorization: string | undefined): OpsVerdict
}

const pattern = /^[\w-]{32,200}$/

const readToken = (file: string): string => {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (caught) {
    throw serviceError('SERVICE_OPS_TOKEN_INVALID', `The file ${file} of the ops token cannot be read.`, { file }, caught)
  }
  // Editors and mounted secrets end the line.
  const token = text.replace(/\r?\n$/, '')
  if (!pattern.test(token)) throw serviceError('SERVICE_OPS_TOKEN_INVALID', `The file ${file} holds no usable ops token.`, { file })
  return token
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/**
 * The token in a file; without a file nobody may ask for actions. Throws SERVICE_OPS_TOKEN_INVALID at once for a file that cannot be used. The
 * file is read for each request, so a new token counts without a restart.
 */
export const opsToken = (file: string | undefined): OpsToken => {
  if (file === undefined) return { check: () => 'disabled' }
  readToken(file)
  return {
    check: (authorization = '') => {
      const presented = /^Bearer +(\S+)$/i.exec(authorization)?.[1]
      const isRight = timingSafeEqual(digest(presented ?? ''), digest(readToken(file)))
      return presented !== undefined && isRight ? 'allowed' : 'refused'
    },
  }
}
