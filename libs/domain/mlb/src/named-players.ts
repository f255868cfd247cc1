import type { NamedPlayer, Side } from '@fairline/domain-sport'
import type { MlbEvent } from './mlb-event.ts'
import { isLeaving } from './mlb-event.ts'

/** The players that a play or a status names: a batter of the side at bat, a pitcher of the other. */
export const namedPlayers = (event: MlbEvent): readonly NamedPlayer[] => {
  if (event.kind === 'pitch') return []
  const named: NamedPlayer[] = []
  const add = (playerId: string, name: string, side: Side | undefined): void => {
    if (playerId !== '' && name !== '') named.push({ playerId, name, side })
  }
  if (event.kind === 'status') add(event.pitcherId, event.pitcherName, event.pitchingChange ?? event.pitcherSide)
  else {
    // Who leaves may be of either side.
    add(event.batterId, event.batterName, isLeaving(event) ? undefined : event.bottom ? 'home' : 'away')
    add(event.pitcherId, event.pitcherName, event.bottom ? 'away' : 'home')
  }
  return named
}
