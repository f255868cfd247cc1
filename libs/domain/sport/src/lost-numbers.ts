/** Numbers of messages of a game that never arrived or were refused, first to last. */
export interface LostNumbers {
  readonly first: number
  readonly last: number
}
