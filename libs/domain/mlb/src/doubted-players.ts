import type { Side } from '@fairline/domain-sport'
import { eventKind } from './event-types.ts'
import { isLeaving } from './mlb-event.ts'
import type { MlbState, PlayRecord } from './mlb-state.ts'
import { sideOfPlayer } from './pitchers.ts'

/** Players of whom the plays tell something that cannot be. */
export interface DoubtedPlayers {
  /**
   * Whose turn at bat, or whose batter, somebody had whom the fixture does not know, and who came back: nobody who is replaced does. Of batters also
   * those who were not said to leave in a game that says it of others.
   */
  readonly batters: ReadonlySet<string>
  readonly pitchers: ReadonlySet<string>
  /** One of them has left, and nobody said who: those who have not been seen since. */
  readonly mayHaveLeft: ReadonlySet<string>
}

const memo = new WeakMap<readonly PlayRecord[], DoubtedPlayers>()

const placeOfRole = /^batter_([1-9])$/

/** The announced batting order of a side. */
const announcedOrder = ({ fixture }: MlbState, side: Side): (string | undefined)[] => {
  const order = new Array<string | undefined>(9).fill(undefined)
  for (const player of fixture.players) {
    const place = placeOfRole.exec(player.role)
    if (player.side === side && place !== null) order[Number(place[1]) - 1] = player.playerId
  }
  return order
}

/** Sides of which somebody leaves with an event that does not say who. */
const sidesOfLeaving = ({ eventType, bottom }: PlayRecord): readonly Side[] => {
  if (eventType === 'ejection') return ['home', 'away']
  return (eventType === 'offensive_substitution') === bottom ? ['home'] : ['away']
}

const look = (state: MlbState): DoubtedPlayers => {
  const batters = new Set<string>()
  const pitchers = new Set<string>()
  const mayHaveLeft = new Set<string>()
  const left = new Set<string>()
  const announced = new Set<string>()
  // Who was expected at bat, or threw before, when somebody of whom the fixture knows nothing came.
  const displaced = new Set<string>()
  const interrupted = new Set<string>()
  const order = { home: announcedOrder(state, 'home'), away: announcedOrder(state, 'away') }
  const turns = { home: 0, away: 0 }
  const threw: { home?: string; away?: string } = {}
  const isStranger = (playerId: string | undefined): boolean =>
    playerId !== undefined && playerId !== '' && sideOfPlayer(state, playerId) === undefined
  for (const play of state.plays) {
    if (isLeaving(play)) {
      if (play.batterId === '') {
        const sides = sidesOfLeaving(play)
        for (const { playerId, side } of state.fixture.players) if (sides.includes(side)) mayHaveLeft.add(playerId)
      }
      if (displaced.has(play.batterId)) batters.add(play.batterId)
      left.add(play.batterId)
    }
    if (eventKind(play.eventType) === 'pitcher') announced.add(play.pitcherId)
    if (!play.plateAppearance) continue
    const [batting, fielding] = play.bottom ? (['home', 'away'] as const) : (['away', 'home'] as const)
    const place = turns[batting]++ % 9
    const expected = order[batting][place]
    const before = threw[fielding]
    if (isStranger(play.batterId)) {
      if (expected !== undefined && !isStranger(expected) && !left.has(expected)) displaced.add(expected)
    } else if (displaced.has(play.batterId)) batters.add(play.batterId)
    if (isStranger(play.pitcherId)) {
      if (before !== undefined && !isStranger(before) && !announced.has(play.pitcherId)) interrupted.add(before)
    } else if (interrupted.has(play.pitcherId)) pitchers.add(play.pitcherId)
    mayHaveLeft.delete(play.batterId)
    mayHaveLeft.delete(play.pitcherId)
    order[batting][place] = play.batterId
    threw[fielding] = play.pitcherId
  }
  // Where leaving is announced, nobody is replaced without it.
  if (left.size > 0) for (const playerId of displaced) if (!left.has(playerId)) batters.add(playerId)
  return { batters, pitchers, mayHaveLeft }
}

/** Players of whom the plays of a state tell something that cannot be (looked for once per list of plays). */
export const doubtedPlayers = (state: MlbState): DoubtedPlayers => {
  const known = memo.get(state.plays)
  if (known !== undefined) return known
  const doubted = look(state)
  memo.set(state.plays, doubted)
  return doubted
}
