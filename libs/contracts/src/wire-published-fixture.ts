import type { Fixture, FixturePlayer, MarketDefinition, NamedPlayer, PeriodDefinition } from '@fairline/domain-sport'
import { selectionWords } from './odds-words.ts'
import { fixtureToWire, sideWords } from './wire-fixture.ts'
import { wireWords } from './wire-words.ts'
import { fairline } from './wire.ts'

const v1 = fairline.v1

const participantWords = wireWords<MarketDefinition['participant']>('ParticipantKind', {
  none: v1.ParticipantKind.PARTICIPANT_KIND_NONE,
  team: v1.ParticipantKind.PARTICIPANT_KIND_TEAM,
  player: v1.ParticipantKind.PARTICIPANT_KIND_PLAYER,
})

/** What a sport says of all its games. */
export interface Catalogue {
  readonly periods: readonly PeriodDefinition[]
  readonly markets: readonly MarketDefinition[]
  readonly rules: Readonly<Record<string, string>>
}

/** The part of a published fixture that is the same for all games of a sport. Margins are ours and left out. */
export const catalogueToWire = ({
  periods,
  markets,
  rules,
}: Catalogue): Required<Pick<fairline.v1.PublishedFixture.$Properties, 'periods' | 'markets' | 'rules'>> => ({
  periods: periods.map(({ period, name }) => ({ period, name })),
  markets: markets.map((market) => ({
    type: market.type,
    name: market.name,
    periods: [...market.periods],
    participant: participantWords.toWire(market.participant),
    line: market.lineMeaning,
    selections: market.selections.map((selection) => selectionWords.toWire(selection)),
    settlement: market.settlement,
  })),
  rules: { ...rules },
})

/** A player of a fixture, or one that became known: without a role, and perhaps without a side. */
type ShownPlayer = NamedPlayer & Partial<Pick<FixturePlayer, 'role'>>

const playerToWire = ({ playerId, name, side, role }: ShownPlayer): fairline.v1.FixturePlayer.$Properties => ({
  playerId,
  side: side === undefined ? v1.Side.SIDE_UNSPECIFIED : sideWords.toWire(side),
  // Something to show where no message has named the player: a later one brings the name.
  name: name === '' ? playerId : name,
  role: role ?? '',
})

/** Everybody whom a market of the game may be about: of the fixture, of its lines, and learnt since. */
const playersOf = ({ players, playerLines }: Fixture, learnt: readonly NamedPlayer[]): readonly ShownPlayer[] => {
  const known = new Map<string, ShownPlayer>(players.map((player) => [player.playerId, player]))
  for (const { playerId } of playerLines) if (!known.has(playerId)) known.set(playerId, { playerId, name: '', side: undefined })
  for (const player of learnt) {
    const before = known.get(player.playerId)
    known.set(player.playerId, { ...before, ...player, side: before?.side ?? player.side })
  }
  return [...known.values()]
}

/**
 * A game's fixture as it is published: without lines and ratings, with the catalogue of its sport and the players that became known.
 * @param throughEventSeq of the game when it became so
 * @param catalogue of {@link catalogueToWire}
 */
export const publishedFixtureToWire = (
  fixture: Fixture,
  learnt: readonly NamedPlayer[],
  throughEventSeq: number,
  catalogue: ReturnType<typeof catalogueToWire>,
): fairline.v1.PublishedFixture.$Properties => {
  const { lines: _, playerLines: __, homeRating: ___, awayRating: ____, ...shown } = fixtureToWire(fixture)
  const rules = Object.entries({ ...catalogue.rules, ...fixture.rules }).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    ...shown,
    rules: Object.fromEntries(rules),
    players: playersOf(fixture, learnt).map(playerToWire),
    periods: catalogue.periods,
    markets: catalogue.markets,
    throughEventSeq,
  }
}
