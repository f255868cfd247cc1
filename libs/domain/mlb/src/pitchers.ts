import type { Side } from '@fairline/domain-sport'
import { eventKind } from './event-types.ts'
import type { MlbPlay } from './mlb-event.ts'
import type { MlbState, PlayRecord } from './mlb-state.ts'

const sides = new WeakMap<MlbState['fixture'], ReadonlyMap<string, Side>>()

/** The side a player of the fixture plays for; undefined for one it does not name. */
export const sideOfPlayer = (state: MlbState, playerId: string): Side | undefined => {
  let known = sides.get(state.fixture)
  if (known === undefined) {
    known = new Map(state.fixture.players.map((player) => [player.playerId, player.side]))
    sides.set(state.fixture, known)
  }
  return known.get(playerId)
}

/** Id of who threw for the side in the field, empty where the message names a player of the other side: it describes another half inning. */
export const believedPitcher = (state: MlbState, bottom: boolean, pitcherId: string): string => {
  const side = pitcherId === '' ? undefined : sideOfPlayer(state, pitcherId)
  return side === undefined || side === (bottom ? 'away' : 'home') ? pitcherId : ''
}

/** The same of who batted. */
export const believedBatter = (state: MlbState, bottom: boolean, batterId: string): string => {
  const side = batterId === '' ? undefined : sideOfPlayer(state, batterId)
  return side === undefined || side === (bottom ? 'home' : 'away') ? batterId : ''
}

const listedStarter = (state: MlbState, side: Side): string | undefined =>
  state.fixture.players.find((player) => player.side === side && player.role === 'starting_pitcher')?.playerId

/** Who threw the first pitch, when somebody throws: him, unless what came before is not known and he need not be the first. */
const starterOf = (state: MlbState, side: Side, pitcherId: string, inning: number): string => {
  const known = side === 'home' ? state.homeStarterId : state.awayStarterId
  if (known !== '') return known
  const isFirst = inning === 1 && (state.lostAfterPlays < 0 || listedStarter(state, side) === pitcherId)
  return isFirst ? pitcherId : ''
}

const nothingNew: Partial<MlbState> = {}

/** What it changes that somebody threw in a half inning: it makes the first one of his side its starter, and relieves the one before him. */
export const withThrower = (state: MlbState, inning: number, bottom: boolean, pitcherId: string): Partial<MlbState> => {
  if (pitcherId === '') return nothingNew
  // Most pitches are thrown by who threw before.
  if (bottom) {
    if (state.awayThrewId === pitcherId && state.awayPitcherId === pitcherId && state.awayStarterId !== '') return nothingNew
    return {
      awayPitcherId: pitcherId,
      awayThrewId: pitcherId,
      awayStarterId: starterOf(state, 'away', pitcherId, inning),
    }
  }
  if (state.homeThrewId === pitcherId && state.homePitcherId === pitcherId && state.homeStarterId !== '') return nothingNew
  return { homePitcherId: pitcherId, homeThrewId: pitcherId, homeStarterId: starterOf(state, 'home', pitcherId, inning) }
}

/**
 * What it changes that the listed starter finishes his side's first plate appearance: he threw its first pitch, and whoever a pitch named before him did
 * not, since a starter who is relieved does not come before the one whom his side has listed.
 */
export const withProvenStarter = (state: MlbState, { inning, bottom, pitcherId, plateAppearance }: MlbPlay): Partial<MlbState> => {
  const side = bottom ? 'away' : 'home'
  const known = bottom ? state.awayStarterId : state.homeStarterId
  if (!plateAppearance || inning > 1 || pitcherId === '' || known === '' || known === pitcherId) return nothingNew
  const isFirst = !state.plays.some((each) => each.plateAppearance && each.bottom === bottom)
  if (!isFirst || listedStarter(state, side) !== pitcherId) return nothingNew
  return bottom ? { awayStarterId: pitcherId } : { homeStarterId: pitcherId }
}

/** The state with a pitcher sent in for a side (empty for an unknown one): whoever threw before is relieved. */
export const withChange = (state: MlbState, side: Side, pitcherId: string): Partial<MlbState> => {
  // Before a side's first pitch a change is one of plans: nobody has thrown yet.
  if (side === 'home') return { homePitcherId: pitcherId, ...(state.homeStarterId === '' ? {} : { homeThrewId: pitcherId }) }
  return { awayPitcherId: pitcherId, ...(state.awayStarterId === '' ? {} : { awayThrewId: pitcherId }) }
}

/** What it changes that a change of pitchers (the record of it) was none: whom it relieved goes on, unless the other one has thrown since. */
export const withoutChange = (state: MlbState, { eventType, bottom, batterId, pitcherId }: PlayRecord): Partial<MlbState> => {
  if (eventKind(eventType) !== 'pitcher' || batterId === '') return nothingNew
  if (state.plays.some((each) => each.plateAppearance && each.pitcherId === pitcherId)) return nothingNew
  const side = sideOfPlayer(state, pitcherId) ?? (bottom ? 'away' : 'home')
  if (side === 'home') return state.homeThrewId === pitcherId ? { homeThrewId: batterId, homePitcherId: batterId } : nothingNew
  return state.awayThrewId === pitcherId ? { awayThrewId: batterId, awayPitcherId: batterId } : nothingNew
}

/** The state with a pitcher whom a line score names: prices follow him, but it relieves nobody. */
export const withNamed = (state: MlbState, stated: Side | undefined, pitcherId: string): Partial<MlbState> => {
  const side = pitcherId === '' ? undefined : (sideOfPlayer(state, pitcherId) ?? stated)
  if (side === undefined) return {}
  return side === 'home' ? { homePitcherId: pitcherId } : { awayPitcherId: pitcherId }
}

/**
 * What it changes that a plate appearance turns out to have another pitcher: whom only its first version named was neither his side's starter nor
 * the last to throw.
 */
export const withCorrectedPitcher = (
  state: MlbState,
  plays: readonly PlayRecord[],
  old: PlayRecord,
  now: PlayRecord,
): Partial<MlbState> => {
  if (now.pitcherId === '' || now.pitcherId === old.pitcherId || !now.plateAppearance || old.bottom !== now.bottom) return nothingNew
  const isOfSide = (each: PlayRecord): boolean => each.plateAppearance && each.bottom === now.bottom
  const isFirst = now.inning === 1 && plays.find(isOfSide) === now
  const isLast = plays.findLast(isOfSide) === now
  const corrected = (known: string, applies: boolean): string => (applies && known === old.pitcherId ? now.pitcherId : known)
  if (now.bottom)
    return {
      awayStarterId: corrected(state.awayStarterId, isFirst),
      awayThrewId: corrected(state.awayThrewId, isLast),
      awayPitcherId: corrected(state.awayPitcherId, isLast),
    }
  return {
    homeStarterId: corrected(state.homeStarterId, isFirst),
    homeThrewId: corrected(state.homeThrewId, isLast),
    homePitcherId: corrected(state.homePitcherId, isLast),
  }
}

/** Whether a starter threw and has been relieved: he adds nothing any more. */
export const isRelieved = (state: MlbState, playerId: string): boolean =>
  (state.homeStarterId === playerId && state.homeThrewId !== playerId) ||
  (state.awayStarterId === playerId && state.awayThrewId !== playerId)
