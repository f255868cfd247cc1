import type { RealCase } from '../real-case.ts'
import { lineup, fixture, preview, open, mlb } from './words.ts'

/** Situations of baseball feeds: fixtures with fields that cannot be read. */
export const mlbFixtures: readonly RealCase[] = [
  mlb(
    'a bad player and a bad line cost themselves, not the game',
    'ynnadkrap/balldontlie#126',
    fixture({
      players: [...lineup('home', 'h'), ...lineup('away', 'a'), { id: 'x', side: 'TOR' }, 'nobody'],
      playerLines: [{ playerId: 'h1', marketType: 'hits', line: -3 }],
      lines: { homePriceMilli: 990, awayPriceMilli: 2050, total: 8.5 },
    }),
    preview('Warmup'),
    open,
  ),
  mlb(
    'rosters of 60 a side are a fixture',
    'spring training rosters',
    fixture({
      players: [
        ...lineup('home', 'h'),
        ...lineup('away', 'a'),
        ...Array.from({ length: 100 }, (_, at) => ({ id: `b${at}`, fullName: `b${at}`, side: at % 2 === 0 ? 'home' : 'away', role: '' })),
      ],
    }),
    preview('Warmup'),
    open,
  ),
  ...['R', 'S', 'E', 'A', 'D', 'F', 'L', 'W', 'P', 'C', 'Z', null, 7].map((stage) =>
    mlb(
      `a fixture of the stage ${stage} is a game`,
      'gameType of the stats API',
      fixture({ stage, season: null, gameDate: 'tomorrow' }),
      preview('Warmup'),
      open,
    ),
  ),
]
