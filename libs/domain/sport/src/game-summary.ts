/** Where a game stands, for boards and status. */
export interface GameSummary {
  readonly phase: 'pregame' | 'live' | 'break' | 'final'
  readonly homeScore: number
  readonly awayScore: number
  /** For people: `Q3 07:12`, `Bot 9`, `Half`. */
  readonly clock: string
  /** For people: `2nd & 7 at KC 35`, `2 out, 1st 3rd, 3-2`; empty where there is none. */
  readonly situation: string
}
