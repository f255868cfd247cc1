import type { HouseRule } from '@fairline/domain-sport'

/** Innings after which a called game has a winner. */
export const inningsToBeOfficial = 5

const wholeGame = ['moneyline', 'moneyline_listed', 'spread', 'total', 'team_total', 'total_odd', 'extra_innings']
const ofInnings = ['result', 'total']
const players = ['strikeouts', 'hits', 'total_bases', 'home_runs']
const books = 'Common rule of sportsbooks: justbet, luckyrebel, wager-info, betguideonline, bet365'

/** The house rules of baseball: how situations that the score alone does not decide settle the markets. */
export const mlbHouseRules: readonly HouseRule[] = [
  {
    id: 'mlb-over-by-rule',
    markets: [],
    situation:
      'The rules have ended the game: a walk-off, the home side ahead after the top of the last inning, an inning that ends untied.',
    outcome:
      'Every market is closed (`decided`) until the provider says final; what is decided is settled at once. One message that plays on (an extra inning that follows no tie) changes nothing; a second one does.',
    source: 'Official Baseball Rules 7.01',
  },
  {
    id: 'mlb-final-word',
    markets: [],
    situation: 'A final that is believed names a winner in the last scheduled inning or later, and the outs before the last one.',
    outcome:
      'The game was played to its end: the score of the final counts, and the markets of the whole game stand. What the missing plays may hold of players is not known. A final after Completed Early leaves the game called; one of an earlier inning is settled as a called game.',
    source: 'Official Baseball Rules 7.01',
  },
  {
    id: 'mlb-result-stands',
    markets: [],
    situation:
      'A game that is final or called, or over by rule, is later cancelled, postponed or announced, or delayed or suspended without a situation in which it goes on.',
    outcome: 'The result of the day stands.',
    source: books,
  },
  {
    id: 'mlb-official',
    markets: ['moneyline', 'moneyline_listed'],
    situation: 'The game is called (Completed Early).',
    outcome: `The moneyline stands after ${inningsToBeOfficial} innings, or ${inningsToBeOfficial - 0.5} with the home side ahead; before that it is void (\`called-early\`). A tie returns the stakes.`,
    source: books,
  },
  {
    id: 'mlb-called-inside-an-inning',
    markets: wholeGame,
    situation: 'The game is called inside an inning.',
    outcome:
      'The score of the last full inning counts, unless the home side tied or took the lead in its half of the inning: then the score at that moment counts. A level final of the last inning or later that nobody called is settled only where both scores are level.',
    source: 'wager-info, luckyrebel, betpop',
  },
  {
    id: 'mlb-full-game',
    markets: ['spread', 'total', 'team_total', 'total_odd', 'extra_innings'],
    situation: 'The game is called.',
    outcome:
      'They stand after all scheduled innings (9, or 7), or half an inning fewer with the home side ahead; before that they are void (`called-early`), but for a line that is passed.',
    source: books,
  },
  {
    id: 'mlb-extra-innings-reached',
    markets: ['extra_innings'],
    situation: 'The game is level after all scheduled innings.',
    outcome: 'Yes wins, even where the extra innings are not played.',
    source: 'bet365',
  },
  {
    id: 'mlb-innings-complete',
    markets: ofInnings,
    situation: 'An inning, or the first five, is complete; or the home side leads in its last half of it, so that it cannot be overtaken.',
    outcome:
      'The result is settled at once. A total needs the complete innings, but for a line that is passed. Called before that, both are void (`called-early`).',
    source: 'bet365 (leader after x innings)',
  },
  {
    id: 'mlb-listed-pitchers',
    markets: ['moneyline_listed'],
    situation: 'A listed starter does not throw his side’s first pitch.',
    outcome:
      'Void (`pitcher-changed`). Where the messages about the first pitch were lost, nothing is settled. A listed starter who finishes the first plate appearance threw the first pitch, whomever a pitch before it named.',
    source: 'betpop, wager-info',
  },
  {
    id: 'mlb-player-part',
    markets: players,
    situation: 'A batter has no plate appearance, a starter does not face a batter.',
    outcome: 'Void (`player-did-not-play`).',
    source: books,
  },
  {
    id: 'mlb-player-done',
    markets: players,
    situation: 'A player has left the game (substitution, ejection), or a starter was relieved.',
    outcome:
      'His markets are settled at once by his count. A pitcher who is replaced as batter may pitch on: his strikeouts are closed until he faces a batter, and settled once he is relieved or the game is over.',
    source: 'Official Baseball Rules 5.10: nobody comes back; 5.11(b): the pitcher who bats for himself',
  },
  {
    id: 'mlb-player-called',
    markets: players,
    situation: 'The game is called before all scheduled innings (half an inning fewer with the home side ahead) were played.',
    outcome: 'A passed line and a player who had left stand; the rest is void (`called-early`).',
    source: books,
  },
  {
    id: 'mlb-player-unknown',
    markets: players,
    situation:
      'Plays of the side are missing, do not say who batted or pitched, have a type that is not known or a ruling that is pending. A status took runs back, and no correction says what the play was. Or a batter who had left bats again. Or an id that the fixture does not know took a player’s turn, and he comes back.',
    outcome:
      'A line that is passed stays settled. Nothing is called short, and nobody counts as not having played, until the missing part comes (a correction); what never comes is void (`no-result`).',
    source: 'Absence of a report is not absence of an event; Official Baseball Rules 9.03(c) (the box score must balance)',
  },
  {
    id: 'mlb-suspended',
    markets: [],
    situation: 'The game is suspended, delayed or postponed.',
    outcome:
      'Closed (`suspended`, `delay`, `postponed`). Nothing is void: it goes on under the same gamePk, or is abandoned by an operator or the time limit.',
    source: 'Official Baseball Rules 7.02; docs/feeds/mlb.md',
  },
  {
    id: 'mlb-played-anew',
    markets: [],
    situation: 'A postponed game is announced again with an empty line score.',
    outcome: 'It starts anew under its gamePk: what was played before counts for nothing.',
    source: 'toddrob99/MLB-StatsAPI#137',
  },
  {
    id: 'mlb-forfeited',
    markets: [],
    situation: 'The game is forfeited.',
    outcome:
      'What play decided stays; the rest is void (`forfeited`). The score by decree (9-0) counts for nothing. A final of another score after it waits: a second one, or an operator’s word, takes it.',
    source: 'Official Baseball Rules 7.03; common rule of sportsbooks',
  },
  {
    id: 'mlb-cancelled',
    markets: [],
    situation: 'The game is cancelled.',
    outcome: 'What play decided stays; the rest is void (`cancelled`).',
    source: books,
  },
  {
    id: 'mlb-abandoned',
    markets: [],
    situation: 'The game is given up: by an operator, or by the time limit.',
    outcome:
      'What play decided stays; the rest is void (`abandoned`). A delay, suspension, postponement or announcement that is stated again changes nothing; play that goes on does.',
    source: books,
  },
  {
    id: 'mlb-unconfirmed-final',
    markets: [],
    situation:
      'A final comes before the rules end the game, level outside the preseason, before a called game is official, with a score that cannot follow, under review, after a forfeit, or many half innings ahead of a game that nothing interrupted.',
    outcome:
      'Closed (`final-unconfirmed`); it counts with a second final of the same score, an operator’s word, or the time limit. One that contradicts a believed end changes nothing without a second final or an operator’s word. Play that goes on drops it: a play, a status, or a second pitch.',
    source: 'fifasports/UAT#46; MLB-LED-Scoreboard#110',
  },
]
