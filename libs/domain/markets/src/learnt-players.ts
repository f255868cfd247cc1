import type { Fixture, NamedPlayer } from '@fairline/domain-sport'

/** Players that a game may teach: above everybody who can take part. What comes beyond is noise of a feed. */
const mostLearnt = 400

// The names of a fixture's players, asked for at every play of its game. Depends on the fixture alone.
const namesOf = new WeakMap<Fixture, ReadonlySet<string>>()

const namedBy = (fixture: Fixture): ReadonlySet<string> => {
  const known = namesOf.get(fixture)
  if (known !== undefined) return known
  const named = new Set(fixture.players.filter(({ name }) => name !== '').map(({ playerId }) => playerId))
  namesOf.set(fixture, named)
  return named
}

/** The players with a name that the fixture does not give, with those that an event names; the same list where it names nobody new. */
export const learnPlayers = (learnt: readonly NamedPlayer[], fixture: Fixture, named: readonly NamedPlayer[]): readonly NamedPlayer[] => {
  let next = learnt
  for (const player of named)
    if (!namedBy(fixture).has(player.playerId) && next.length < mostLearnt && !next.some(({ playerId }) => playerId === player.playerId))
      next = [...next, player]
  return next
}
