import type { Side } from '@fairline/domain-sport'
import type { LedgerEntry } from './ledger.ts'
import { maxPlayers } from './ledger.ts'
import type { PlayerTally } from './player-stats.ts'

/** How an action names a player. */
export interface Sight {
  readonly playerId: string
  readonly name: string
  readonly side: Side
  readonly actionNumber: number
  /** It shows him on the floor. */
  readonly played: boolean
  /** It sends him off for good. */
  readonly out: boolean
  /** The period of a personal foul of his; 0 for anything else. */
  readonly foulIn: number
}

/** A wrong player is typed for a few actions; who has more than these on the floor has played. */
const mostShowing = 4

/** Periods count to this. */
const periodRadix = 16

const foulOf = (actionNumber: number, period: number): number => (actionNumber + 1) * periodRadix + period

/** Whether one of a player's fouls has a number. */
export const isFoulOf = (fouls: readonly number[], actionNumber: number): boolean =>
  fouls.some((foul) => Math.floor(foul / periodRadix) - 1 === actionNumber)

/** A foul that is told again counts once; one without a number is another one. */
const withFoul = (before: readonly number[], { actionNumber, foulIn }: Sight): readonly number[] => {
  const foul = foulOf(actionNumber, foulIn)
  return foulIn === 0 || (actionNumber >= 0 && before.includes(foul)) ? before : [...before, foul]
}

const shownBy = (before: readonly number[], actionNumber: number): readonly number[] =>
  actionNumber < 0 || before.length === mostShowing ? [] : [...before, actionNumber]

/** Copy on write over the players: most actions name somebody already seen and change nothing. */
export class PlayerEdits {
  readonly #original: readonly PlayerTally[]
  #edited: PlayerTally[] | undefined

  constructor(players: readonly PlayerTally[]) {
    this.#original = players
  }

  isChanged(): boolean {
    return this.#edited !== undefined
  }

  players(): readonly PlayerTally[] {
    return this.#edited ?? this.#original
  }

  /** The index of a player, who is added on first sight; -1 where there is none or no room. */
  see(sight: Sight): number {
    const { playerId, name, side, actionNumber, played, out } = sight
    if (playerId === '') return -1
    const all = this.players()
    const index = all.findIndex((each) => each.playerId === playerId)
    if (index < 0) {
      const added = all.length
      if (added >= maxPlayers) return -1
      const seen = { played, playedBy: played ? shownBy([], actionNumber) : [], out, outBy: out ? actionNumber : -1 }
      this.#own().push({ playerId, side, name, ...seen, fouls: withFoul([], sight), points: 0, rebounds: 0, assists: 0, threes: 0 })
      return added
    }
    const tally = all[index] as PlayerTally
    const isFirst = played && !tally.played
    const isAnother = played && tally.played && tally.playedBy.length > 0 && !tally.playedBy.includes(actionNumber)
    const fouls = withFoul(tally.fouls, sight)
    if (isFirst || isAnother || (out && !tally.out) || fouls !== tally.fouls)
      this.#own()[index] = {
        ...tally,
        // A list of before the game may have his old club; the first action that he plays in says where he is.
        side: isFirst ? side : tally.side,
        played: tally.played || played,
        playedBy: isFirst ? shownBy([], actionNumber) : isAnother ? shownBy(tally.playedBy, actionNumber) : tally.playedBy,
        out: tally.out || out,
        outBy: out && !tally.out ? actionNumber : tally.outBy,
        fouls,
      }
    return index
  }

  /** Takes back what an action had shown of the players at these indices, where no other one shows it: it is corrected. */
  unsee(actionNumber: number, indices: readonly number[]): void {
    if (actionNumber < 0) return
    for (const index of indices) {
      const tally = this.players()[index]
      if (tally?.playedBy.includes(actionNumber) === true) {
        const playedBy = tally.playedBy.filter((each) => each !== actionNumber)
        this.#own()[index] = { ...tally, played: playedBy.length > 0, playedBy }
      }
      this.#unfoul(index, actionNumber)
      const now = this.players()[index]
      if (now?.outBy === actionNumber) this.#own()[index] = { ...now, out: false, outBy: -1 }
    }
  }

  #unfoul(index: number, actionNumber: number): void {
    const tally = this.players()[index]
    if (tally === undefined) return
    // The newest of that number: numbers may begin anew in each period.
    const at = tally.fouls.findLastIndex((foul) => isFoulOf([foul], actionNumber))
    if (at >= 0) this.#own()[index] = { ...tally, fouls: tally.fouls.filter((_, each) => each !== at) }
  }

  count(entry: LedgerEntry, sign: 1 | -1): void {
    this.#add(entry.player, (tally) => ({
      ...tally,
      points: tally.points + sign * entry.points,
      rebounds: tally.rebounds + (entry.rebound ? sign : 0),
      threes: tally.threes + (entry.points === 3 ? sign : 0),
    }))
    this.#add(entry.assist, (tally) => ({ ...tally, assists: tally.assists + sign }))
  }

  #add(index: number, change: (tally: PlayerTally) => PlayerTally): void {
    const tally = index < 0 ? undefined : this.players()[index]
    if (tally !== undefined) this.#own()[index] = change(tally)
  }

  #own(): PlayerTally[] {
    this.#edited ??= this.#original.slice()
    return this.#edited
  }
}
