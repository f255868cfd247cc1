/** What a process says of a shard. */
export interface LeaseBeat {
  /** One life of one process. */
  readonly owner: string
  /** 0 where it waits for the shard; else the term in which it holds it. */
  readonly term: number
  readonly isReleased: boolean
}

/** Who holds a shard after some beats. */
export interface LeaseState {
  /** Undefined where nobody does, or where too little of the log was seen. */
  readonly holder: string | undefined
  /** Counts the owners. */
  readonly term: number
  /** The holder has said itself that it holds the shard. */
  readonly isConfirmed: boolean
  /** The last holder let go: nobody needs to be waited for. */
  readonly isFree: boolean
  /** Beats of those who wait since the last beat of the holder. */
  readonly waited: ReadonlyMap<string, number>
}

const nobody: ReadonlyMap<string, number> = new Map()

/** Before the first beat that was seen. */
export const unknownLease: LeaseState = { holder: undefined, term: 0, isConfirmed: false, isFree: false, waited: nobody }

/**
 * The state after one more beat of the log. A holder that is silent while another beats `missedBeats` times is gone, and that other
 * holds the shard: no clock decides, and where nobody can write, nobody loses anything. All who read the log agree, and whoever begins
 * in the middle agrees with the first beat of the holder.
 */
export const foldBeat = (state: LeaseState, { owner, term, isReleased }: LeaseBeat, missedBeats: number): LeaseState => {
  const isHolder = owner === state.holder
  if (isReleased) return isHolder ? { ...state, holder: undefined, isFree: true, waited: nobody } : state
  // Whoever began to read in the middle may have missed how the holder came to it.
  const isNews = term > state.term || (term === state.term && term > 0 && !state.isConfirmed)
  if (isNews) return { holder: owner, term, isConfirmed: true, isFree: false, waited: nobody }
  if (isHolder) return { ...state, waited: nobody }
  // A process that was overtaken and does not know it yet.
  if (term > 0) return state
  const waited = (state.waited.get(owner) ?? 0) + 1
  if (state.isFree || waited >= missedBeats)
    return { holder: owner, term: state.term + 1, isConfirmed: false, isFree: false, waited: nobody }
  return { ...state, waited: new Map(state.waited).set(owner, waited) }
}
