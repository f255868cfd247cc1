import { randomUUID } from 'node:crypto'
import type { NewGameCommand } from '../src/command-store.ts'

/** A stop of two market types, with ids of its own. */
export const newCommand = (apiKeyId: string, over: Partial<NewGameCommand> = {}): NewGameCommand => ({
  commandId: randomUUID(),
  gameId: 'nfl-2016010900',
  sport: 'nfl',
  action: 'suspend',
  marketTypes: ['spread', 'total'],
  actor: 'desk',
  note: 'star player hurt',
  issuedAtUs: 1_452_375_000_000_000,
  apiKeyId,
  idempotencyKey: randomUUID(),
  ...over,
})
