import type { CaseStep, RealCase } from '../real-case.ts'
import {
  player,
  line,
  fixtureBody,
  send,
  expecting,
  status,
  phase,
  kickoff,
  play,
  catchBy,
  correctionOf,
  playedOut,
  liveInQ2,
  open,
  closed,
  marketsAre,
} from './words.ts'

/** The number of the message after these. */
const next = (steps: readonly CaseStep[]): number => steps.filter((step) => 'send' in step).length + 1

/** Situations of NFL feeds: fields that cannot be read, scores that cannot follow, and plays that were lost. */
export const nflFieldsAndLosses: readonly RealCase[] = [
  {
    sport: 'nfl',
    name: 'after lost plays nothing of a player is called short',
    source: 'ryurko/nflscrapR-data#11',
    steps: [
      ...liveInQ2,
      { skip: 1 },
      status(2, 650, [7, 3]),
      ...playedOut([7, 3], 2),
      marketsAre({
        'moneyline/ft': 'settled:home',
        'anytime_td/ft/nfl-rh': 'settled:yes',
        'anytime_td/ft/nfl-wh': 'suspended',
        'rec_yds/ft/nfl-wh/107': 'suspended',
      }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a lost play that comes as a correction completes what players did',
    source: 'ryurko/nflscrapR-data#11; docs/feeds/nfl.md: the numbers of lost messages are kept',
    steps: [
      ...liveInQ2,
      { skip: 1 },
      status(2, 650, [7, 3]),
      marketsAre({ 'anytime_td/ft/nfl-wh': 'suspended' }),
      correctionOf(play(2, 690, [7, 3], catchBy('wh', 20)), 'play', 'lost', {}),
      status(2, 640, [7, 3]),
      marketsAre({ 'anytime_td/ft/nfl-wh': 'active' }),
      ...playedOut([7, 3], 2),
      marketsAre({ 'anytime_td/ft/nfl-rh': 'settled:yes', 'anytime_td/ft/nfl-wh': 'settled:no', 'anytime_td/ft/nfl-ra': 'settled:void' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a lost play that comes as a correction is not all that was lost with it',
    source: 'ryurko/nflscrapR-data#11',
    steps: [
      ...liveInQ2,
      { skip: 3 },
      status(2, 650, [7, 3]),
      correctionOf(play(2, 690, [7, 3], catchBy('wh', 20)), 'play', 'lost', {}),
      ...playedOut([7, 3], 2),
      marketsAre({ 'anytime_td/ft/nfl-rh': 'settled:yes', 'anytime_td/ft/nfl-wh': 'suspended' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a refused play that is sent again in its place leaves nothing unknown',
    source: 'agentscope-ai/DojoZero#74; a replayed dead letter',
    steps: [
      ...liveInQ2,
      play(2, 690, [7, 3], { ...catchBy('wh', 20), qtr: 'second', seq: next(liveInQ2), event_id: 'again' }),
      closed('feed-refused'),
      play(2, 690, [7, 3], { ...catchBy('wh', 20), seq: next(liveInQ2), event_id: 'again' }),
      status(2, 650, [7, 3]),
      open,
      marketsAre({ 'anytime_td/ft/nfl-wh': 'active' }),
      ...playedOut([7, 3], 2),
      marketsAre({ 'anytime_td/ft/nfl-wh': 'settled:no' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a status of another game under the id of this one counts for nothing, and closes it until its own teams are named',
    source: 'ynnadkrap/balldontlie#126; docs/feeds/nfl.md: a team that does not play',
    steps: [
      ...liveInQ2,
      status(2, 690, [10, 3], { home_team: 'KC', away_team: 'LV', posteam: 'KC' }),
      expecting({ open: false, reason: 'state-unconfirmed', score: [7, 3] }),
      status(2, 680, [7, 3]),
      open,
    ],
  },
  {
    sport: 'nfl',
    name: 'home and away turned round, however often, never turn the score round',
    source: 'nflverse: neutral sites and relocated games',
    steps: [
      ...liveInQ2,
      status(2, 690, [3, 7], { home_team: 'BUF', away_team: 'CIN' }),
      status(2, 680, [3, 7], { home_team: 'BUF', away_team: 'CIN' }),
      expecting({ open: false, reason: 'state-unconfirmed', score: [7, 3] }),
      status(2, 670, [7, 3]),
      open,
    ],
  },
  {
    sport: 'nfl',
    name: 'a player of his old club costs the fixture that player alone',
    source: 'ynnadkrap/balldontlie#126',
    steps: [
      send({
        ...fixtureBody,
        players: [player('qb', 'CIN', 'QB'), player('old', 'LV', 'WR')],
        player_lines: [line('qb', 'pass_yds', 240.5), line('old', 'rec_yds', 50.5)],
      }),
      open,
    ],
  },
  {
    sport: 'nfl',
    name: 'two preseason rosters of ninety are a fixture',
    source: 'league fact: 90-man rosters',
    steps: [
      send({
        ...fixtureBody,
        season_type: 'PRE',
        players: Array.from({ length: 180 }, (_, i) => player(`n${i}`, i % 2 === 0 ? 'CIN' : 'BUF', 'WR')),
      }),
      open,
    ],
  },
  {
    sport: 'nfl',
    name: 'bad timeouts close the game until they are stated, and nothing is rejected',
    source: 'nflscrapR#137, sportsdataverse-py#504',
    steps: [...liveInQ2, status(2, 690, [7, 3], { home_timeouts_remaining: -1 }), closed('input-unknown'), status(2, 680, [7, 3]), open],
  },
  {
    sport: 'nfl',
    name: 'a review flag that cannot be read is a review',
    source: 'agentscope-ai/DojoZero#74',
    steps: [
      ...liveInQ2,
      phase('halftime', 2, 0, [7, 3], { under_review: 'perhaps' }),
      closed('input-unknown'),
      phase('halftime', 2, 0, [7, 3]),
      open,
      marketsAre({ 'result/1h': 'settled:home' }),
    ],
  },
  {
    sport: 'nfl',
    name: 'a score out of nowhere settles nothing until it is said again',
    source: 'seed M25',
    steps: [...liveInQ2, status(2, 690, [107, 3]), closed('state-unconfirmed'), expecting({ score: [7, 3] }), status(2, 680, [7, 3]), open],
  },
  {
    sport: 'nfl',
    name: 'a stale score on one play does not move the game',
    source: 'sportsdataverse/hoopR#146, of football',
    steps: [
      ...liveInQ2,
      play(2, 690, [7, 0]),
      expecting({ open: false, reason: 'state-unconfirmed', score: [7, 3] }),
      status(2, 670, [7, 3]),
      open,
    ],
  },
  ...[
    ['season_type', null],
    ['season_type', 'HOF'],
    ['season', 'n/a'],
    ['game_date', '10/01/2023'],
    ['start_time_us', 'TBD'],
  ].map(([field, value]): RealCase => ({
    sport: 'nfl',
    name: `a fixture whose ${field} is ${value} does not cost the game`,
    source: 'nflverse game types; sportsdataverse-py#504',
    steps: [send({ ...fixtureBody, [String(field)]: value ?? null }), open, kickoff(1, 900, [0, 0], 'CIN'), status(1, 880, [0, 0]), open],
  })),
]
