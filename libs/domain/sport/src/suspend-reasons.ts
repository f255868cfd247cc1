/** Why a market is suspended, and what ends it. One list for all sports; part of the published contract. */
export const suspendReasonMeanings = {
  'not-started': 'Prices wait for the game to be announced in full.',
  'scoring-chance': 'The next moment may decide: the ball is in play, close to the goal line, or points wait for the situation after them.',
  'score-under-review': 'Officials review a play that scored; their ruling ends it.',
  challenge: 'A team has challenged a ruling; the ruling ends it.',
  injury: 'Play waits for an injured player; or the player has left the game.',
  'timeout-policy': 'A team has taken a timeout and the trading policy does not tolerate that.',
  'period-change': 'Between two periods, where the trading policy does not tolerate that.',
  delay: 'The start or the play is delayed; a statement of another phase ends it.',
  suspended: 'Play was stopped and may go on, also another day; a statement of another phase ends it.',
  postponed: 'The game was moved to another day; a statement of another phase ends it.',
  decided: 'The rules decide the result; the provider has not confirmed it yet.',
  'feed-gap': 'Messages of the game did not arrive; the next full statement of the game ends it.',
  'feed-refused':
    'A message of the game was refused, so something of it is unknown; the next full statement of what the message could have changed ends it.',
  'feed-renumbered': 'The numbers of the feed jumped or started again; it ends when it is clear which numbering counts.',
  'feed-silent': 'The source of the game gives no sign of life; the next full statement of the game ends it.',
  'input-unknown': 'A field that these prices need was not stated well; the next good statement of it ends it.',
  'state-unconfirmed':
    'A score, period, clock or inning was stated that cannot follow from the state before; a second statement that agrees, or one that follows from the state before, ends it.',
  'final-unconfirmed':
    'A final was stated that cannot follow from the state before; a second one that agrees, more play, an operator, or the end of the time for doubt ends it.',
  'result-unknown':
    'The game is over, and what this market counts is not known completely; a correction, or the end of the correction window, ends it.',
  'result-withdrawn': 'A result was taken back; the next price or result ends it.',
  'price-jump': 'The fair price moved further than the policy allows at once; a later state ends it.',
  'price-anomaly': 'A guard refused the price; a later state ends it.',
  operator: 'An operator closed it; an operator opens it.',
} as const satisfies Readonly<Record<string, string>>

/** One of the reasons of {@link suspendReasonMeanings}. */
export type SuspendReason = Exclude<keyof typeof suspendReasonMeanings, 'result-withdrawn'>
