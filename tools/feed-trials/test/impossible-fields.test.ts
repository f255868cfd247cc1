import { simulatedSports } from '@fairline/feed-simulator/slates'
import { mlbModule } from '@fairline/domain-mlb'
import { nbaModule } from '@fairline/domain-nba'
import { nflModule } from '@fairline/domain-nfl'
import { sports } from '@fairline/kernel'
import { withImpossibleFields } from '@fairline/simulation-slate'
import { expect, it } from 'vitest'
import { gameMessages } from '../src/tried-sports.ts'

const modules = { nfl: nflModule, nba: nbaModule, mlb: mlbModule }

it.each(sports)('%s: a message with an impossible field is refused, whichever it is, and still names its game', (sport) => {
  const { vocabulary } = simulatedSports[sport]
  const { decode, named, route } = modules[sport]
  const seen = new Map(vocabulary.impossible.map((field) => [field, 0]))
  for (const message of gameMessages(sport, '2026011100')) {
    const game = route(message)
    if (!game.ok || game.value.kind !== 'game') throw new Error('not a message of a game')
    const { gameId, feedSeq } = game.value
    for (const field of vocabulary.impossible)
      for (const spoilt of withImpossibleFields(message, [field])) {
        seen.set(field, (seen.get(field) ?? 0) + 1)
        expect([route(spoilt).ok && decode(spoilt).ok, spoilt]).toEqual([false, spoilt])
        expect(named(spoilt)).toMatchObject({ gameId, feedSeq })
      }
  }
  for (const [field, count] of seen) expect([field.path, count > 0]).toEqual([field.path, true])
})
