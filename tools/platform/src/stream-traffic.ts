/** What the API's stream has sent of one type. */
export interface TypeTraffic {
  readonly type: string
  readonly messages: number
  /** Of the texts in UTF-8, frames not included. */
  readonly bytes: number
}

/** What the API's stream has sent of one game. */
export interface GameTraffic {
  readonly gameId: string
  readonly boards: number
  readonly changes: number
  /** Boards that replaced one whose prices held, or that was final: a change should have come. */
  readonly repeats: number
  /** Changes that do not follow what was sent before: a client cannot fold them. */
  readonly gaps: number
}

/** What one client of the API's stream has received. */
export interface StreamTrafficReport {
  /** Largest first. */
  readonly types: readonly TypeTraffic[]
  /** By id. */
  readonly games: readonly GameTraffic[]
}

/** Counts the messages of one connection. */
export interface StreamTraffic {
  note(text: string): void
  report(): StreamTrafficReport
}

interface Position {
  readonly epoch: number
  readonly changeSeq: number
}

interface Counted {
  boards: number
  repeats: number
  changes: number
  gaps: number
  at: Position | undefined
  state: string | undefined
}

const follows = (before: Position | undefined, { epoch, changeSeq }: Position): boolean =>
  changeSeq === 1 || (before?.epoch === epoch && before.changeSeq + 1 === changeSeq)

/** A {@link StreamTraffic} that has seen nothing yet. */
export const createStreamTraffic = (): StreamTraffic => {
  const types = new Map<string, { messages: number; bytes: number }>()
  const games = new Map<string, Counted>()
  return {
    note: (text) => {
      const message = JSON.parse(text) as { readonly type: string; readonly gameId?: string; readonly state?: string } & Position
      const ofType = types.get(message.type) ?? { messages: 0, bytes: 0 }
      ofType.messages++
      ofType.bytes += Buffer.byteLength(text)
      types.set(message.type, ofType)
      if (message.gameId === undefined || message.state === undefined) return
      const game = games.get(message.gameId) ?? { boards: 0, repeats: 0, changes: 0, gaps: 0, at: undefined, state: undefined }
      if (message.type === 'board') {
        game.boards++
        if (game.state === 'ACTIVE' || game.state === 'FINAL') game.repeats++
      }
      if (message.type === 'change') {
        game.changes++
        if (!follows(game.at, message)) game.gaps++
      }
      game.at = { epoch: message.epoch, changeSeq: message.changeSeq }
      game.state = message.state
      games.set(message.gameId, game)
    },
    report: () => ({
      types: [...types].map(([type, counts]) => ({ type, ...counts })).toSorted((a, b) => b.bytes - a.bytes),
      games: [...games]
        .map(([gameId, { boards, repeats, changes, gaps }]) => ({ gameId, boards, repeats, changes, gaps }))
        .toSorted((a, b) => (a.gameId < b.gameId ? -1 : 1)),
    }),
  }
}
