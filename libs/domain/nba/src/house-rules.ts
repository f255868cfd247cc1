import type { HouseRule } from '@fairline/domain-sport'
import { foulsToFoulOut } from './action-kinds.ts'
import { plausibleLimits } from './can-follow.ts'
import { overtimeMs, quarterMs, regulationPeriods } from './game-clock.ts'
import { overPhases, standingPhases } from './phases.ts'
import { propStats } from './player-stats.ts'

const minutes = (ms: number): number => ms / 60_000
const seconds = (ms: number): number => ms / 1000

const ofPlayers: readonly string[] = propStats
const nbaRules = 'NBA Official Rules'
const books = 'Common rule of sportsbooks'

/** The house rules of the NBA. */
export const nbaHouseRules: readonly HouseRule[] = [
  {
    id: 'nba-overtime',
    markets: [],
    situation: `${regulationPeriods} periods of ${minutes(quarterMs)} minutes are played, and periods of ${minutes(overtimeMs)} minutes while tied.`,
    outcome: 'Full-game markets, players included, count overtime; markets of a half or a quarter do not.',
    source: `${nbaRules}, rule 5, sections I and II`,
  },
  {
    id: 'nba-no-tie',
    markets: ['moneyline'],
    situation: 'The provider states a final with a level score.',
    outcome:
      'It waits for a second statement (final-unconfirmed); the moneyline is never a push, and has no result while the score is level.',
    source: `${nbaRules}, rule 5, section II`,
  },
  {
    id: 'nba-decided',
    markets: [],
    situation: `Period ${regulationPeriods} or an overtime has ended, and the score is not level.`,
    outcome: 'Every market is closed (decided) until the provider states the end; results are confirmed by the end.',
    source: `${nbaRules}, rule 5, section II`,
  },
  {
    id: 'nba-final',
    markets: [],
    situation: `The provider states the end of a game: period ${regulationPeriods} or later at 0:00, not level, with no review waiting and no free throw still to be taken, from a score that can precede it and with at most ${seconds(plausibleLimits.leftBeforeEndMs)} s left before it, or with enough messages lost to have been the rest of the period.`,
    outcome:
      'It settles at once; another end closes the game (final-unconfirmed) until a second one or the end of its period agrees, a ruling supports it, its last free throw is taken, an operator confirms it, or ten minutes are over. Time alone ends no game of which nothing was seen at a level score, nor one that was suspended or postponed since.',
    source: books,
  },
  {
    id: 'nba-unseen-play',
    markets: [],
    situation: 'A statement is believed over periods, or a part of one, that no message reported.',
    outcome:
      'Results of halves and quarters that it leaps over have no result, whatever its score; nobody is called short. Overtime after a lead leaves the fourth quarter without a result.',
    source: books,
  },
  {
    id: 'nba-points-of-the-break',
    markets: ['result', 'spread', 'total'],
    situation: 'The start of a period, or a second end of the period before it, states points that the end of the period did not.',
    outcome: 'They are points of the period before; its markets settle again.',
    source: `${nbaRules}, rule 13 (review of a shot at the horn)`,
  },
  {
    id: 'nba-slip-of-period',
    markets: [],
    situation:
      'Play goes on in a period after its end, or the start of a later one, was stated, or a correction takes that statement back.',
    outcome:
      'Two statements of play that follow from each other, or the correction, take it back: what was counted since is of the period that goes on, and results of it are rolled back.',
    source: books,
  },
  {
    id: 'nba-final-again',
    markets: [],
    situation:
      'After the end a second end with another score, a correction (of the end itself, of its period or of a ruling too), a ruling on the last shots, a resumption, or the start of the next period from a tie arrives.',
    outcome:
      'Results follow it: they are rolled back and settled again. No other action opens a game that was seen to end; an end that nobody saw coming is taken back by two statements of play that follow from each other.',
    source: `${nbaRules}, rule 13 (review of a shot at the horn)`,
  },
  {
    id: 'nba-standing',
    markets: [],
    situation: `The game is ${standingPhases.join(' or ')}.`,
    outcome: 'Every market is closed and none is void; only a statement of the game lifts it, on whatever day.',
    source: books,
  },
  {
    id: 'nba-given-up',
    markets: [],
    situation: `The game is ${overPhases.filter((phase) => phase !== 'final').join(', ')}.`,
    outcome:
      'What play had decided is confirmed, everything else is void with that reason; the score of a forfeit or a cancelled game counts for nothing.',
    source: books,
  },
  {
    id: 'nba-result-stands',
    markets: [],
    situation: 'A game that was played to its end is later forfeited, cancelled, abandoned, suspended or postponed.',
    outcome: 'The result of the day stands.',
    source: books,
  },
  {
    id: 'nba-did-not-play',
    markets: ofPlayers,
    situation:
      'No action that only a player on the floor can do names the player; fouls that reach the bench, and ejections, do not count.',
    outcome: 'His markets are void (player-did-not-play).',
    source: books,
  },
  {
    id: 'nba-ejected',
    markets: ofPlayers,
    situation: 'A player is ejected.',
    outcome: 'His markets are decided by what he has.',
    source: `${nbaRules}, rule 12`,
  },
  {
    id: 'nba-fouled-out',
    markets: ofPlayers,
    situation: `A player has ${foulsToFoulOut} personal fouls.`,
    outcome: 'He is out, and has no price; his markets are settled at the end by what he has.',
    source: `${nbaRules}, rule 3, section I`,
  },
  {
    id: 'nba-given-up-unresolved',
    markets: [],
    situation: 'A game is given up after its last period ended in a review without a ruling, or before its last free throws.',
    outcome: 'Play had not decided it: what depends on it is void.',
    source: books,
  },
  {
    id: 'nba-unknown-statistics',
    markets: ofPlayers,
    situation: "A team's points do not add up by its players, messages were lost or refused, or an action's player cannot be read.",
    outcome:
      'Lines that are passed stay settled; nobody is called short until what is missing is known, and what stays unknown has no result.',
    source: books,
  },
  {
    id: 'nba-plausible',
    markets: [],
    situation: `A score rises by more than ${plausibleLimits.rise} in one message (${plausibleLimits.riseAfterLoss} after lost ones) or falls without a correction or review, a period is skipped, the clock goes up by more than ${seconds(plausibleLimits.clockPutBackMs)} s, or by itself down by more than ${seconds(plausibleLimits.clockLeapMs)} s, or a made shot does not hold its own points.`,
    outcome: 'The game is closed (state-unconfirmed) and nothing of it counts until a second full statement agrees or contradicts.',
    source: books,
  },
]
