import type { JsonObject, Random } from '@fairline/kernel'
import type { PlayerRef } from './situation.ts'

/** A side of a generated game. */
export interface GeneratedTeam {
  readonly team: { readonly id: string; readonly name: string; readonly abbreviation: string }
  readonly lineup: readonly PlayerRef[]
  readonly starter: PlayerRef
  readonly relievers: readonly PlayerRef[]
  /** Multiplies what puts its batters on base. */
  readonly scale: number
}

/** The two sides of a generated game, and what the market thinks of them. */
export interface GeneratedTeams {
  readonly home: GeneratedTeam
  readonly away: GeneratedTeam
  readonly lines: JsonObject
  readonly players: readonly JsonObject[]
  readonly playerLines: readonly JsonObject[]
}

// Invented clubs: generated games must not look like real results.
const clubs = [
  ['ALB', 'Albany Foundry'],
  ['BOI', 'Boise Ridges'],
  ['CHS', 'Charleston Herons'],
  ['DUL', 'Duluth Ore'],
  ['ELP', 'El Paso Comets'],
  ['FAR', 'Fargo Plains'],
  ['HAR', 'Hartford Clocks'],
  ['LEX', 'Lexington Colts'],
  ['MOB', 'Mobile Tides'],
  ['OMA', 'Omaha Freight'],
  ['PRV', 'Providence Anchors'],
  ['RIC', 'Richmond Rails'],
  ['SPO', 'Spokane Falls'],
  ['TUL', 'Tulsa Derricks'],
  ['TUC', 'Tucson Saguaros'],
  ['WIC', 'Wichita Silos'],
] as const

const surnames =
  'Abbot Baker Calder Dunn Ellery Foster Grady Hale Iverson Jarvis Keller Lowell Mercer Nolan Ortiz Price Quinn Rourke Soto Tanner Ueda Vance Webb Young Zeller'.split(
    ' ',
  )

const player = (club: string, slot: string, random: Random): PlayerRef => {
  const surname = surnames[Math.floor(random() * surnames.length)] as string
  return { id: `${club.toLowerCase()}-${slot}`, name: `${String.fromCharCode(65 + Math.floor(random() * 26))}. ${surname}` }
}

const drawTeam = (index: number, scale: number, random: Random): GeneratedTeam => {
  const [abbreviation, name] = clubs[index] as readonly [string, string]
  return {
    team: { id: abbreviation, name, abbreviation },
    lineup: Array.from({ length: 9 }, (_, at) => player(abbreviation, `b${at + 1}`, random)),
    starter: player(abbreviation, 'p1', random),
    relievers: Array.from({ length: 8 }, (_, at) => player(abbreviation, `p${at + 2}`, random)),
    scale,
  }
}

const listed = (side: 'home' | 'away', team: GeneratedTeam): readonly JsonObject[] => [
  { id: team.starter.id, fullName: team.starter.name, side, role: 'starting_pitcher' },
  ...team.lineup.map((each, at) => ({ id: each.id, fullName: each.name, side, role: `batter_${at + 1}` })),
]

const linesOf = (team: GeneratedTeam): readonly JsonObject[] => [{ playerId: team.starter.id, marketType: 'strikeouts', line: 5.5 }]

/** Runs of an average side in nine innings under the shares of plate-appearance.ts with scale 1, and how runs grow with scale. */
const runsAtScaleOne = 4.45
const runsExponent = 2.1

/** Draws two clubs, the market's opinion of the game, and strengths that agree with it. */
export const drawTeams = (random: Random): GeneratedTeams => {
  const homeAt = Math.floor(random() * clubs.length)
  const awayAt = (homeAt + 1 + Math.floor(random() * (clubs.length - 1))) % clubs.length
  const homeWins = 0.4 + 0.27 * random()
  const total = 7.5 + Math.floor(random() * 6) / 2
  // Pythagorean expectation with exponent 1.83 turned around: the ratio of runs that wins so often.
  const ratio = (homeWins / (1 - homeWins)) ** (1 / 1.83)
  const scale = (runs: number): number => (runs / runsAtScaleOne) ** (1 / runsExponent)
  const homeRuns = (total * ratio) / (1 + ratio)
  const home = drawTeam(homeAt, scale(homeRuns), random)
  const away = drawTeam(awayAt, scale(total - homeRuns), random)
  const overround = 1.024
  return {
    home,
    away,
    lines: {
      homePriceMilli: Math.round(1000 / (homeWins * overround)),
      awayPriceMilli: Math.round(1000 / ((1 - homeWins) * overround)),
      runLine: homeWins >= 0.5 ? -1.5 : 1.5,
      total,
    },
    players: [...listed('home', home), ...listed('away', away)],
    playerLines: [...linesOf(home), ...linesOf(away)],
  }
}
