import type { Sighting } from './sighting.ts'

/** Asks the HTTP API for boards. */
export interface ApiReader {
  /** What the API says of a game now; undefined where it knows none. Fails where it does not answer. */
  look(gameId: string): Promise<Sighting | undefined>
}

interface BoardAnswer {
  readonly epoch: number
  readonly changeSeq: number
  readonly asOf: string
  readonly expiresAt: string
  readonly state: string
  readonly markets: readonly { readonly status: string }[]
}

const timeoutMs = 2_000

/** A reader of `GET /v1/games/{id}/board` that trusts what the answer says: a market is tradable where it is ACTIVE. */
export const createApiReader = (port: number, apiKey: string): ApiReader => ({
  look: async (gameId) => {
    const askedMs = Date.now()
    const response = await fetch(`http://127.0.0.1:${port}/v1/games/${gameId}/board`, {
      headers: { 'x-api-key': apiKey },
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (response.status === 404) return undefined
    if (!response.ok) throw new Error(`The API answered ${response.status}: ${(await response.text()).slice(0, 200)}`)
    const board = (await response.json()) as BoardAnswer
    const tradable = board.markets.filter(({ status }) => status === 'ACTIVE').length
    const asOfMs = Date.parse(board.asOf)
    const validForMs = Date.parse(board.expiresAt) - asOfMs
    const { epoch, changeSeq } = board
    return { reader: 'api', gameId, epoch, changeSeq, asOfMs, validForMs, tradable, askedMs, answeredMs: Date.now() }
  },
})
