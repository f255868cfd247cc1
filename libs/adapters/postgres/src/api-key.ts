import { createHash, randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'

/** What a key may do: `read` is for games, boards and the stream, `operate` for commands. Neither includes the other. */
export const apiKeyScopes = ['read', 'operate'] as const

/** One of {@link apiKeyScopes}. */
export type ApiKeyScope = (typeof apiKeyScopes)[number]

const prefix = 'flk_'
const pattern = /^flk_([A-Za-z0-9_-]{43})([A-Za-z0-9_-]{6})$/

const checksum = (secret: string): string => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(crc32(secret))
  return bytes.toString('base64url')
}

/** The key of 32 secret bytes: `flk_`, the bytes, and a checksum, which lets scanners find leaked keys and readers refuse mistyped ones. */
export const apiKeyFrom = (bytes: Buffer): string => {
  const secret = bytes.toString('base64url')
  return `${prefix}${secret}${checksum(secret)}`
}

/** A new key of 256 random bits. */
export const generateApiKey = (): string => apiKeyFrom(randomBytes(32))

/** Whether a text has the form of a key and its checksum is right. Says nothing about whether the key exists. */
export const isWellFormedApiKey = (text: string): boolean => {
  const found = pattern.exec(text)
  return found !== null && checksum(found[1] as string) === found[2]
}

/** What is stored of a key. Its 256 random bits need no slow hash. */
export const hashApiKey = (key: string): Buffer => createHash('sha256').update(key).digest()
