import type { Json, Outcome } from '@fairline/kernel'

/** Writes a state as plain data and reads it back. `decode(encode(s))` equals `s`. */
export interface StateCodec<State> {
  /** Grows with every change of the shape; the previous release must still read it. */
  readonly version: number
  encode(state: State): Json
  /** Fails on a version or shape it does not know. */
  decode(version: number, data: Json): Outcome<State>
}
