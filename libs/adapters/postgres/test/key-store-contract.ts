import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { KeyStore } from '../src/key-store.ts'
import { apiKeyOf } from './api-key-of.ts'

/** What every {@link KeyStore} does; run over the one in PostgreSQL and the one in memory. */
export const itKeepsKeys = (storeOf: () => KeyStore): void => {
  it('finds a key by the whole of its secret', async () => {
    const { id, secret } = await storeOf().createApiKey({ name: 'desk', scopes: ['read', 'operate'] })
    expect(await storeOf().findApiKey(secret)).toMatchObject({ ok: true, key: { id, name: 'desk', scopes: ['read', 'operate'] } })
    for (const other of [secret.slice(0, -1), `${secret}A`, secret.toLowerCase(), ` ${secret}`, secret.slice(0, 12), '', 'flk_x'])
      expect(await storeOf().findApiKey(other)).toEqual({ ok: false, reason: 'malformed' })
    expect(await storeOf().findApiKey(apiKeyOf(randomUUID()))).toEqual({ ok: false, reason: 'unknown' })
  })

  it('keeps each scope as it was given', async () => {
    for (const scopes of [['read'], ['operate'], ['read', 'operate']] as const) {
      const { secret } = await storeOf().createApiKey({ name: 'scoped', scopes })
      expect(await storeOf().findApiKey(secret)).toMatchObject({ ok: true, key: { scopes } })
    }
  })

  it('ends a revoked key, and no other', async () => {
    const [kept, ended] = [
      await storeOf().createApiKey({ name: 'kept', scopes: ['read'] }),
      await storeOf().createApiKey({ name: 'ended', scopes: ['read'] }),
    ]
    expect(await storeOf().revokeApiKey(ended.id)).toBe(true)
    expect(await storeOf().revokeApiKey(ended.id)).toBe(true)
    expect(await storeOf().revokeApiKey(randomUUID())).toBe(false)
    expect(await storeOf().findApiKey(ended.secret)).toEqual({ ok: false, reason: 'revoked' })
    expect(await storeOf().findApiKey(kept.secret)).toMatchObject({ ok: true })
  })

  it('ends a key when it expires', async () => {
    const past = await storeOf().createApiKey({ name: 'past', scopes: ['read'], expiresAt: new Date(0) })
    const future = await storeOf().createApiKey({ name: 'future', scopes: ['read'], expiresAt: new Date('2200-01-01T00:00:00Z') })
    expect(await storeOf().findApiKey(past.secret)).toEqual({ ok: false, reason: 'expired' })
    expect(await storeOf().findApiKey(future.secret)).toMatchObject({ ok: true, key: { expiresAt: new Date('2200-01-01T00:00:00Z') } })
  })

  it('names those of some keys that have ended', async () => {
    const make = async (expiresAt?: Date): Promise<string> =>
      (await storeOf().createApiKey({ name: 'asked', scopes: ['read'], ...(expiresAt === undefined ? {} : { expiresAt }) })).id
    const [valid, revoked, expired, unknown] = [await make(), await make(), await make(new Date(0)), randomUUID()]
    await storeOf().revokeApiKey(revoked)
    expect(await storeOf().endedApiKeys([valid, revoked, expired, unknown])).toEqual(new Set([revoked, expired, unknown]))
    expect(await storeOf().endedApiKeys([])).toEqual(new Set())
  })

  it('rotates a key: both are valid during the overlap, and only the new one after it', async () => {
    const old = await storeOf().createApiKey({ name: 'rotated', scopes: ['read', 'operate'] })
    const next = await storeOf().rotateApiKey(old.id, 3_600_000)
    expect(await storeOf().findApiKey(old.secret)).toMatchObject({ ok: true, key: { expiresAt: expect.any(Date) as Date } })
    expect(await storeOf().findApiKey(next?.secret ?? '')).toMatchObject({
      ok: true,
      key: { id: next?.id, name: 'rotated', scopes: ['read', 'operate'], expiresAt: undefined },
    })
    const soon = await storeOf().createApiKey({ name: 'rotated at once', scopes: ['read'] })
    const after = await storeOf().rotateApiKey(soon.id, 0)
    expect(await storeOf().findApiKey(soon.secret)).toEqual({ ok: false, reason: 'expired' })
    expect(await storeOf().findApiKey(after?.secret ?? '')).toMatchObject({ ok: true })
  })

  it('does not bring a key back, or keep one longer, by rotating it', async () => {
    const [revoked, short] = [
      await storeOf().createApiKey({ name: 'revoked', scopes: ['read'] }),
      await storeOf().createApiKey({ name: 'short', scopes: ['read'], expiresAt: new Date('2150-01-01T00:00:00Z') }),
    ]
    await storeOf().revokeApiKey(revoked.id)
    expect(await storeOf().rotateApiKey(revoked.id, 1000)).toBeUndefined()
    expect(await storeOf().rotateApiKey(randomUUID(), 1000)).toBeUndefined()
    await storeOf().rotateApiKey(short.id, 200 * 365 * 86_400_000)
    expect(await storeOf().findApiKey(short.secret)).toMatchObject({ key: { expiresAt: new Date('2150-01-01T00:00:00Z') } })
  })

  it('lists keys, the ended ones too', async () => {
    const { id } = await storeOf().createApiKey({ name: 'listed', scopes: ['operate'] })
    await storeOf().revokeApiKey(id)
    expect((await storeOf().listApiKeys()).find((key) => key.id === id)).toMatchObject({
      name: 'listed',
      scopes: ['operate'],
      revokedAt: expect.any(Date) as Date,
    })
  })
}
