import type { FieldReader } from '@fairline/kernel'
import { isJsonObject, readFields } from '@fairline/kernel'
import type { NflPlay } from './nfl-event.ts'
import type { NflState } from './nfl-state.ts'

/** A player who was sent off, and the play of it. */
export interface SentOff {
  readonly playerId: string
  /** The play's event id; empty in a state of the previous release, which did not keep it. */
  readonly eventId: string
}

/** The state with who was sent off on a play, as the play says now: a correction of it may withdraw it. */
export const withSentOff = (state: NflState, { ejectedPlayerId: playerId }: NflPlay, eventId: string): NflState => {
  const isOfPlay = (each: SentOff): boolean => eventId !== '' && each.eventId === eventId
  const isKnown = state.sentOff.some((each) => each.playerId === playerId)
  if ((playerId === '' || isKnown) && !state.sentOff.some((each) => isOfPlay(each) && each.playerId !== playerId)) return state
  const others = state.sentOff.filter((each) => !isOfPlay(each) && each.playerId !== playerId)
  return { ...state, sentOff: playerId === '' ? others : [...others, { playerId, eventId }] }
}

/** Who was sent off, of a state: those of the previous release have the players alone, and older ones nobody. */
export const sentOffFrom = ({ object }: FieldReader): readonly SentOff[] => {
  const list = object['sentOff'] ?? object['ejected']
  if (!Array.isArray(list)) return []
  return list.flatMap((each) => {
    if (typeof each === 'string') return { playerId: each, eventId: '' }
    if (!isJsonObject(each)) return []
    const fields = readFields(each)
    return { playerId: fields.text('playerId'), eventId: fields.textOr('eventId') ?? '' }
  })
}
