import { localToUtcMs, minutesOfDay } from '@fairline/simulation-csv'
import { mlbClubs } from './club-codes.ts'

const zones = {
  'America/New_York': {
    clubs: 'ATL BAL BOS CIN CLE DET MIA NYA NYN PHI PIT TBA WAS',
    parks: 'ATL BAL BOS BRI BUF CIN CLE DET DUN FTB JER LBV MIA NYC PHI PIT STP TAM WAS WIL',
  },
  'America/Toronto': { clubs: 'TOR MON', parks: 'TOR MON' },
  'America/Chicago': { clubs: 'CHA CHN HOU KCA MIL MIN SLN TEX', parks: 'ARL BIR CHI DYE HOU KAN MIL MIN OMA STL' },
  'America/Denver': { clubs: 'COL', parks: 'DEN' },
  'America/Phoenix': { clubs: 'ARI', parks: 'PHO' },
  'America/Los_Angeles': { clubs: 'ANA LAN OAK SDN SEA SFN', parks: 'ANA LAS LOS OAK SAC SAN SEA SFO' },
  'Pacific/Honolulu': { clubs: '', parks: 'HNL HON' },
  'America/Puerto_Rico': { clubs: '', parks: 'SJU' },
  'America/Mexico_City': { clubs: '', parks: 'MEX' },
  'America/Monterrey': { clubs: '', parks: 'MNT' },
  'Europe/London': { clubs: '', parks: 'LON' },
  'Asia/Tokyo': { clubs: '', parks: 'TOK' },
  'Asia/Seoul': { clubs: '', parks: 'SEO' },
  'Australia/Sydney': { clubs: '', parks: 'SYD' },
} as const

const zonesBy = (kind: 'clubs' | 'parks'): ReadonlyMap<string, string> =>
  new Map(Object.entries(zones).flatMap(([zone, codes]) => codes[kind].split(' ').map((code) => [code, zone] as const)))

const zoneOfClub = zonesBy('clubs')
/** By the letters of Retrosheet's park codes (`LON01`), which name the city. */
const zoneOfPark = zonesBy('parks')

/**
 * The IANA zone that a game's start is stated in: that of the park where the source names it, else of the home side's city. A city that is in
 * neither table counts as central time, in the middle of the country.
 */
export const zoneOfGame = (home: string, park: string | undefined): string =>
  zoneOfPark.get((park ?? '').slice(0, 3)) ?? zoneOfClub.get(mlbClubs.canonical(home)) ?? 'America/Chicago'

/** Start where the source has no time: five past seven in the evening, the usual one. */
const usualStart = 19 * 60 + 5

/** Minutes since midnight of `7:10PM`. A time without AM or PM that is before ten is in the afternoon: nobody plays earlier. */
const readStartTime = (text: string): number => {
  const minutes = minutesOfDay(text)
  if (minutes === undefined || minutes === 0) return usualStart
  return minutes < 600 && !/[AaPp]/.test(text) ? minutes + 720 : minutes
}

/** Microseconds UTC of a start (`7:10PM`) by the clocks of the park. */
export const startsAtUs = (home: string, park: string | undefined, gameDate: string, startTime: string | undefined): number =>
  localToUtcMs(gameDate, readStartTime(startTime ?? ''), zoneOfGame(home, park)) * 1000

/** The rules of a game that its fixture states. */
export interface GameRules {
  readonly scheduledInnings: number
  readonly extraInnings: 'placed-runner' | 'traditional'
}

/**
 * Rules of a game: `innings` where the source states how many were scheduled, otherwise seven in the doubleheaders of 2020 and 2021 (a game id that
 * ends in 1 or 2) and nine; extra innings of regular seasons since 2020 begin with a runner on second.
 */
export const rulesOf = (gamePk: string, season: number, postseason: boolean, innings: number | undefined): GameRules => {
  const usual = (season === 2020 || season === 2021) && !postseason && /[12]$/.test(gamePk) ? 7 : 9
  return {
    scheduledInnings: innings !== undefined && Number.isInteger(innings) && innings >= 5 && innings <= 9 ? innings : usual,
    extraInnings: season >= 2020 && !postseason ? 'placed-runner' : 'traditional',
  }
}
