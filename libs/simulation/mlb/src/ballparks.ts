/** Hours from UTC, in summer, of the cities that Retrosheet's team codes play in. */
const summerOffset: Readonly<Record<string, number>> = {
  ...Object.fromEntries('ATL BAL BOS CIN CLE DET MIA FLO NYA NYN PHI PIT TBA TOR WAS MON'.split(' ').map((team) => [team, -4])),
  ...Object.fromEntries('CHA CHN HOU KCA MIL MIN SLN TEX'.split(' ').map((team) => [team, -5])),
  COL: -6,
  ...Object.fromEntries('ANA ARI LAN OAK SDN SEA SFN'.split(' ').map((team) => [team, -7])),
}

/** Microseconds UTC of a local start at the home side's city; an unknown city counts as central time. */
export const startsAtUs = (home: string, gameDate: string, hour: number, minute: number): number => {
  const [year = 2000, month = 1, day = 1] = gameDate.split('-').map(Number)
  return Date.UTC(year, month - 1, day, hour - (summerOffset[home] ?? -5), minute) * 1000
}

/** `7:10PM` as hour and minute; an unknown or missing time is an evening start. */
export const readStartTime = (text: string | undefined): { readonly hour: number; readonly minute: number } => {
  const match = /^(\d{1,2}):(\d{2})(AM|PM)?$/.exec(text ?? '')
  if (match === null || text === '0:00PM') return { hour: 19, minute: 5 }
  const hour = Number(match[1]) % 12
  return { hour: match[3] === 'AM' ? hour : hour + 12, minute: Number(match[2]) }
}

/** Rules of a game: doubleheaders of 2020 and 2021 had seven innings, extra innings of regular seasons since 2020 a placed runner. */
export const rulesOf = (gamePk: string, season: number, postseason: boolean): { scheduledInnings: number; extraInnings: string } => ({
  scheduledInnings: (season === 2020 || season === 2021) && !postseason && /[12]$/.test(gamePk) ? 7 : 9,
  extraInnings: season >= 2020 && !postseason ? 'placed-runner' : 'traditional',
})
