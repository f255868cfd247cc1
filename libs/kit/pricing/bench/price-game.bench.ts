import { mlbModule } from '@fairline/domain-mlb'
import { nbaModule } from '@fairline/domain-nba'
import { nflModule } from '@fairline/domain-nfl'
import type { SportModule } from '@fairline/domain-sport'
import { unwrap } from '@fairline/kernel'
import { generateGame as generateMlbGame, vocabulary as mlbVocabulary } from '@fairline/simulation-mlb'
import { generateGame as generateNbaGame, nbaVocabulary } from '@fairline/simulation-nba'
import { generateNflGame, nflVocabulary } from '@fairline/simulation-nfl'
import type { GameScript, ProviderVocabulary } from '@fairline/simulation-slate'
import { bench, describe } from 'vitest'

const options = { providerGameId: '2026101001', seed: 7, gameDate: '2026-10-10', startsAtMs: 60_000, startsAtUs: 1_789_000_060_000_000 }

/** States of a game before it, and after each quarter of its messages. */
const statesOf = <State, Event>(
  module: SportModule<State, Event>,
  vocabulary: ProviderVocabulary,
  script: GameScript,
): readonly State[] => {
  const states: State[] = []
  let state: State | undefined
  script.messages.forEach((message, index) => {
    const feed = unwrap(module.decode(vocabulary.stamp(message.body, options.startsAtUs)))
    if (feed.kind === 'fixture') state = module.initial(feed.fixture)
    else if (feed.kind === 'event' && state !== undefined) state = module.apply(state, feed.event)
    if (state !== undefined && (states.length === 0 || index >= (states.length * script.messages.length) / 4)) states.push(state)
  })
  return states.slice(0, 4)
}

const price = <State, Event>(module: SportModule<State, Event>, vocabulary: ProviderVocabulary, script: GameScript): void => {
  describe(`pricing one ${module.sport} game, all markets (aim: below 1 ms)`, () => {
    for (const [quarter, state] of statesOf(module, vocabulary, script).entries()) {
      const selections = module.price(state, module.params).reduce((sum, market) => sum + market.selections.length, 0)
      bench(`after ${quarter * 25} % of its messages: ${selections} selections`, () => void module.price(state, module.params))
    }
  })
}

price(nflModule, nflVocabulary, generateNflGame(options))
price(nbaModule, nbaVocabulary, generateNbaGame(options))
price(mlbModule, mlbVocabulary, generateMlbGame(options))
