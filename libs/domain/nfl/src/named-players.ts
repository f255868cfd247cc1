import type { NamedPlayer } from '@fairline/domain-sport'
import type { NflEvent } from './nfl-event.ts'
import { otherSide } from './nfl-state.ts'

/** The players that a play names. Who recovers a fumble or scores may be of either team: their side stays open. */
export const namedPlayers = (event: NflEvent): readonly NamedPlayer[] => {
  if (event.kind !== 'play') return []
  const { possession } = event
  // On a kickoff the possession is the receiving team's.
  const [kicking, returning] =
    possession === undefined
      ? [undefined, undefined]
      : event.playType === 'kickoff'
        ? [otherSide(possession), possession]
        : [possession, otherSide(possession)]
  return [
    { actor: event.passer, side: possession },
    { actor: event.receiver, side: possession },
    { actor: event.rusher, side: possession },
    { actor: event.lateralReceiver, side: possession },
    { actor: event.lateralRusher, side: possession },
    { actor: event.kicker, side: kicking },
    { actor: event.kickoffReturner, side: returning },
    { actor: event.puntReturner, side: returning },
    { actor: event.scorer, side: event.touchdownSide },
    { actor: event.fumbleRecovery, side: undefined },
  ].flatMap(({ actor, side }) => (actor === undefined || actor.name === '' ? [] : [{ playerId: actor.playerId, name: actor.name, side }]))
}
