import type { HouseRule } from '@fairline/domain-sport'
import { maxClockAtEnd, maxClockBack, maxFall, maxRise } from './can-follow.ts'
import { playerTypes } from './markets-nfl.ts'
import { maxYardsLost } from './settle-players.ts'

const players = [...playerTypes].toSorted()
const common = 'common rule of sportsbooks'

/** The house rules of football: how a situation settles its markets. */
export const nflHouseRules: readonly HouseRule[] = [
  {
    id: 'nfl-overtime',
    markets: [],
    situation: 'The game goes to overtime.',
    outcome: 'Whole-game markets include overtime; markets of halves and quarters, the fourth among them, do not.',
    source: common,
  },
  {
    id: 'nfl-tie',
    markets: ['moneyline'],
    situation: 'The game ends level.',
    outcome: 'Stakes return (push).',
    source: `${common}; NFL rule 16-1-4`,
  },
  {
    id: 'nfl-overtime-decided',
    markets: [],
    situation: 'Regulation is over and not level, or the overtime rule of the season has a winner.',
    outcome: 'The game is closed as decided until the provider says that it is over.',
    source: 'NFL rule 16-1 in its versions of 1974, 2010, 2012, 2022 and 2025',
  },
  {
    id: 'nfl-result-stands',
    markets: [],
    situation:
      'After the final the game is postponed, abandoned, cancelled or forfeited, or its last period is stated again with the same score.',
    outcome: 'The result stands.',
    source: common,
  },
  {
    id: 'nfl-suspended',
    markets: [],
    situation: 'The game is suspended or postponed.',
    outcome:
      'Nothing is void; markets stay closed and resume with the game where it stopped, on whatever day it is played under its id, also where it is announced anew.',
    source:
      'NFL rule 17-1: games are resumed where they stopped; common rule of sportsbooks is a time limit, which the operator applies by abandoning',
  },
  {
    id: 'nfl-abandoned',
    markets: [],
    situation: 'The game is abandoned, or cancelled after it began.',
    outcome:
      'What play has decided stands, all of it where play had decided the game; everything else is void. A score that falls with it is not read.',
    source: `${common}; Buffalo at Cincinnati, 2 January 2023`,
  },
  {
    id: 'nfl-cancelled',
    markets: [],
    situation: 'The game is cancelled before it begins.',
    outcome: 'Everything is void.',
    source: common,
  },
  {
    id: 'nfl-forfeited',
    markets: [],
    situation: 'The league awards the game.',
    outcome:
      'The awarded score counts for nothing: what play has decided stands, all of it where play had decided the game; everything else is void.',
    source: `${common}; NFL rule 17-2`,
  },
  {
    id: 'nfl-tries',
    markets: ['next_score'],
    situation: 'A try scores: kicked, run, passed, returned by the defence, or by a safety.',
    outcome: 'Its points belong to the touchdown: it is no scoring play of its own.',
    source: 'NFL rule 11-3',
  },
  {
    id: 'nfl-touchdown-scorer',
    markets: ['anytime_td'],
    situation: 'A touchdown counts.',
    outcome:
      'The player who has the ball in the end zone scored it, by a run, a catch, a lateral, a return or a recovery; a passer has not. Points of a try are no touchdown.',
    source: `${common}; nflverse td_player_id`,
  },
  {
    id: 'nfl-scorer-unknown',
    markets: ['anytime_td'],
    situation: 'A touchdown of the side counts and nobody says who scored it.',
    outcome: 'Nobody of the side is called without a touchdown; what is still unknown when corrections end is void.',
    source: 'absence of a report is not absence of an event',
  },
  {
    id: 'nfl-passer-unknown',
    markets: ['pass_tds'],
    situation: 'A touchdown pass of the side counts and nobody says who threw it, or whether the catch scored.',
    outcome: 'No passer of the side is called short; what is still unknown when corrections end is void. A return or a run is no pass.',
    source: 'absence of a report is not absence of an event',
  },
  {
    id: 'nfl-cancelled-scores',
    markets: players,
    situation: 'A play is stated as cancelled (`no_play`), and its touchdown is in the score: the foul came after it.',
    outcome: 'The play counts, in every statistic.',
    source: `${common}; the score tells what counts`,
  },
  {
    id: 'nfl-laterals',
    markets: ['rec_yds', 'rush_yds', 'receptions', 'pass_yds'],
    situation: 'A receiver or rusher laterals the ball.',
    outcome: 'Each has the yards gained while he had the ball; the reception is the first receiver’s, the passer has all yards.',
    source: 'NFL Guide for Statisticians',
  },
  {
    id: 'nfl-participation',
    markets: players,
    situation: 'A player is named on no play that counts.',
    outcome: 'His markets are void (player-did-not-play).',
    source: common,
  },
  {
    id: 'nfl-sent-off',
    markets: players,
    situation: 'A player who took part is sent off or hurt.',
    outcome: 'His markets stand, and are closed from then on.',
    source: common,
  },
  {
    id: 'nfl-dead-plays',
    markets: players,
    situation: 'A play is cancelled by a penalty, or is a try.',
    outcome: 'It counts in no statistic.',
    source: 'NFL Guide for Statisticians',
  },
  {
    id: 'nfl-plays-lost',
    markets: players,
    situation:
      'Messages of the game were lost or refused while it was played, a status leaves out a part of it, it goes on after its end with less on the clock, is met under way, or a play does not say who caught, threw or ran, or how far.',
    outcome: `What is passed stands, yards where they are passed by more than ${maxYardsLost}; nothing is called short. Once each lost message has come, in its place or as a correction, they are complete again. What is unknown when corrections end is void (no-result).`,
    source: 'absence of a report is not absence of an event',
  },
  {
    id: 'nfl-order-unknown',
    markets: ['next_score', 'race_to'],
    situation: 'Points of both sides came between two statements, and no play says in which order.',
    outcome: 'There is no result of what depends on the order until the plays arrive; then their game time tells.',
    source: 'absence of a report is not absence of an event',
  },
  {
    id: 'nfl-corrected-score',
    markets: ['next_score', 'race_to', ...players],
    situation: 'A score is taken back, at any distance, and perhaps given again.',
    outcome:
      'The newest scoring plays that explain it are taken back with all that follows from them, a touchdown with its try. What else its players gained on it is unknown until a correction. Points that come again before a snap are those that were taken. Where a correction took them, statuses that go on with them are in doubt; once a second one agrees, they may be of any moment since their play.',
    source: 'NFL rule 15-2 (review), corrections of the league’s statisticians',
  },
  {
    id: 'nfl-doubt',
    markets: [],
    situation: `A status or play adds more than ${maxRise} points to a side, takes more than ${maxFall} away or any without a review, leaves out a quarter or comes of the next one with more than ${maxClockAtEnd} seconds left, opens an overtime of a decided game, or puts more than ${maxClockBack} seconds back.`,
    outcome: 'The game is closed, and nothing settles from it, until a second status agrees.',
    source: 'NFL rules 11 and 15',
  },
  {
    id: 'nfl-final-doubt',
    markets: [],
    situation: `A final comes with more than ${maxClockAtEnd} seconds left, before its overtime is decided, level where the rules go on (also by a correction), blank, or while its last play is under review.`,
    outcome: 'The game is closed, and settles on a second final (of a review: one without it), an operator’s word, or policy’s time limit.',
    source: 'NFL rules 4 and 16',
  },
]
