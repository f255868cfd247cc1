/** A club of the league with its numeric id and three-letter code, as the live data names it. */
export interface Club {
  readonly teamId: number
  readonly tricode: string
  readonly city: string
  readonly name: string
}

const rows: readonly (readonly [number, string, string, string])[] = [
  [37, 'ATL', 'Atlanta', 'Hawks'],
  [38, 'BOS', 'Boston', 'Celtics'],
  [51, 'BKN', 'Brooklyn', 'Nets'],
  [66, 'CHA', 'Charlotte', 'Hornets'],
  [41, 'CHI', 'Chicago', 'Bulls'],
  [39, 'CLE', 'Cleveland', 'Cavaliers'],
  [42, 'DAL', 'Dallas', 'Mavericks'],
  [43, 'DEN', 'Denver', 'Nuggets'],
  [65, 'DET', 'Detroit', 'Pistons'],
  [44, 'GSW', 'Golden State', 'Warriors'],
  [45, 'HOU', 'Houston', 'Rockets'],
  [54, 'IND', 'Indiana', 'Pacers'],
  [46, 'LAC', 'LA', 'Clippers'],
  [47, 'LAL', 'Los Angeles', 'Lakers'],
  [63, 'MEM', 'Memphis', 'Grizzlies'],
  [48, 'MIA', 'Miami', 'Heat'],
  [49, 'MIL', 'Milwaukee', 'Bucks'],
  [50, 'MIN', 'Minnesota', 'Timberwolves'],
  [40, 'NOP', 'New Orleans', 'Pelicans'],
  [52, 'NYK', 'New York', 'Knicks'],
  [60, 'OKC', 'Oklahoma City', 'Thunder'],
  [53, 'ORL', 'Orlando', 'Magic'],
  [55, 'PHI', 'Philadelphia', '76ers'],
  [56, 'PHX', 'Phoenix', 'Suns'],
  [57, 'POR', 'Portland', 'Trail Blazers'],
  [58, 'SAC', 'Sacramento', 'Kings'],
  [59, 'SAS', 'San Antonio', 'Spurs'],
  [61, 'TOR', 'Toronto', 'Raptors'],
  [62, 'UTA', 'Utah', 'Jazz'],
  [64, 'WAS', 'Washington', 'Wizards'],
]

/** The thirty clubs. The league's team ids are 1610612737 to 1610612766. */
export const clubs: readonly Club[] = rows.map(([id, tricode, city, name]) => ({ teamId: 1_610_612_700 + id, tricode, city, name }))

const byCode = new Map(clubs.map((club) => [club.tricode, club]))

/** The club of a code; an unknown code (a former or a guest team) gets a stable id of its own outside the league's range. */
export const clubOf = (tricode: string): Club => {
  const club = byCode.get(tricode)
  if (club !== undefined) return club
  let id = 0
  for (const unit of tricode) id = id * 128 + (unit.codePointAt(0) as number)
  return { teamId: 2_000_000_000 + id, tricode, city: tricode, name: tricode }
}
