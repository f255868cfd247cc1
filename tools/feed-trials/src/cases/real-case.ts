import type { JsonObject, Sport } from '@fairline/kernel'

/** A step of a case: a provider message (envelope fields that are left out are filled in: game, seq, event id, stamp), bytes as they come, a heartbeat, a command, or time that passes. */
export type CaseStep =
  | { readonly send: JsonObject; readonly afterMs?: number }
  | { readonly bytes: string; readonly afterMs?: number }
  | { readonly beat: 'alive' | 'silent'; readonly afterMs?: number }
  | { readonly command: 'suspend' | 'resume' | 'abandon' | 'confirm-final'; readonly types?: readonly string[]; readonly afterMs?: number }
  /** Leaves out this many sequence numbers. */
  | { readonly skip: number }
  | { readonly expect: CaseExpectation }

/** What must hold at a point of a case; what is left out is not looked at. */
export interface CaseExpectation {
  /** Whether any market takes bets. */
  readonly open?: boolean
  /** Markets by key (`moneyline/ft`): a status, or a status and the selection that won (`settled:home`), `settled:void`, `settled:push`, 'absent'. */
  readonly markets?: Readonly<Record<string, string>>
  /** Reason of the suspended markets that are about the game, not about a player or team. */
  readonly reason?: string
  readonly score?: readonly [home: number, away: number]
  readonly phase?: 'pregame' | 'live' | 'break' | 'final'
}

/** A situation that real feeds brought, played from a fixture. */
export interface RealCase {
  readonly sport: Sport
  /** A sentence: what happens and what must hold. */
  readonly name: string
  /** Public report, format document or rule. */
  readonly source: string
  readonly steps: readonly CaseStep[]
}
