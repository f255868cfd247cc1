import type { Random } from '@fairline/kernel'

/** A player of a generated team. */
export interface GeneratedPlayer {
  readonly player_id: string
  readonly team: string
  readonly player_name: string
  readonly position: 'QB' | 'RB' | 'WR' | 'TE' | 'K'
}

const initials = 'ABCDEFGHJKLMNPRSTW'
const surnames = [
  'Adams',
  'Baker',
  'Carter',
  'Dixon',
  'Ellis',
  'Foster',
  'Grant',
  'Hayes',
  'Irving',
  'Jensen',
  'Keller',
  'Lawson',
  'Mercer',
  'Norris',
  'Osborn',
  'Porter',
  'Quinn',
  'Reeves',
  'Sutton',
  'Tanner',
  'Upton',
  'Vaughn',
  'Weaver',
  'Young',
]

const positions = ['QB', 'RB', 'RB', 'WR', 'WR', 'WR', 'TE', 'K'] as const

/** Invented players of a team: a quarterback, two backs, three receivers, a tight end, a kicker. */
export const generateRoster = (team: string, random: Random): readonly GeneratedPlayer[] =>
  positions.map((position) => ({
    player_id: `00-${String(Math.floor(random() * 9_000_000) + 1_000_000)}`,
    team,
    player_name: `${initials[Math.floor(random() * initials.length)] ?? 'A'}.${surnames[Math.floor(random() * surnames.length)] ?? 'Adams'}`,
    position,
  }))
