import { randomUUID } from 'node:crypto'
import { generateApiKey, isWellFormedApiKey } from '../src/api-key.ts'
import type { ApiKey, KeyStore, NewApiKey } from '../src/key-store.ts'

/** A {@link KeyStore} in memory. `test/key-store-contract.ts` holds it and the real one to the same behaviour. */
export interface MemoryKeys extends KeyStore {
  /** Stores a key whose secret the test chose; returns its id. */
  addApiKey(secret: string, key: NewApiKey): string
}

/** {@link MemoryKeys} without any key, on a clock of the test. */
export const createMemoryKeys = (nowMs: () => number): MemoryKeys => {
  const stored = new Map<string, ApiKey>()
  const byId = (id: string): [string, ApiKey] | undefined => [...stored].find(([, key]) => key.id === id)
  const isExpired = ({ expiresAt }: ApiKey): boolean => expiresAt !== undefined && expiresAt.getTime() <= nowMs()
  const change = (id: string, over: Partial<ApiKey>): boolean => {
    const found = byId(id)
    if (found !== undefined) stored.set(found[0], { ...found[1], ...over })
    return found !== undefined
  }
  const keys: MemoryKeys = {
    addApiKey: (secret, { name, scopes, expiresAt }) => {
      const id = randomUUID()
      stored.set(secret, { id, name, scopes, createdAt: new Date(nowMs()), expiresAt, revokedAt: undefined, lastUsedAt: undefined })
      return id
    },
    createApiKey: (key) => {
      const secret = generateApiKey()
      return Promise.resolve({ id: keys.addApiKey(secret, key), secret })
    },
    findApiKey: (presented) => {
      const key = stored.get(presented)
      if (!isWellFormedApiKey(presented)) return Promise.resolve({ ok: false, reason: 'malformed' })
      if (key === undefined) return Promise.resolve({ ok: false, reason: 'unknown' })
      if (key.revokedAt !== undefined) return Promise.resolve({ ok: false, reason: 'revoked' })
      return Promise.resolve(isExpired(key) ? { ok: false, reason: 'expired' } : { ok: true, key })
    },
    endedApiKeys: (ids) =>
      Promise.resolve(
        new Set(
          ids.filter((id) => {
            const key = byId(id)?.[1]
            return key === undefined || key.revokedAt !== undefined || isExpired(key)
          }),
        ),
      ),
    rotateApiKey: (id, overlapMs) => {
      const key = byId(id)?.[1]
      if (key === undefined || key.revokedAt !== undefined || isExpired(key)) return Promise.resolve(undefined)
      const endsAtMs = Math.min(key.expiresAt?.getTime() ?? Number.POSITIVE_INFINITY, nowMs() + overlapMs)
      change(id, { expiresAt: new Date(endsAtMs) })
      return keys.createApiKey({ name: key.name, scopes: key.scopes })
    },
    revokeApiKey: (id) => Promise.resolve(change(id, { revokedAt: byId(id)?.[1].revokedAt ?? new Date(nowMs()) })),
    listApiKeys: () => Promise.resolve([...stored.values()]),
  }
  return keys
}
