import { createHash } from 'node:crypto'
import { apiKeyFrom } from '../src/api-key.ts'

/** A well-formed key for a word: the same word gives the same key. Tests only: anyone can compute it. */
export const apiKeyOf = (word: string): string => apiKeyFrom(createHash('sha256').update(word).digest())
