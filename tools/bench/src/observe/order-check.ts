/** A normalized event, as far as its order goes. */
export interface NumberedEvent {
  readonly gameId: string
  readonly eventSeq: number
  readonly feedSeq: number
}

/** Checks that the events of each game come as 1, 2, 3 without gap, repetition or swap, and in the provider's order. */
export class OrderCheck {
  readonly #next = new Map<string, number>()
  #events = 0
  #violations = 0
  #first: string | undefined

  /** Takes the next event as it was read. */
  take({ gameId, eventSeq, feedSeq }: NumberedEvent): void {
    const expected = this.#next.get(gameId) ?? 1
    this.#events++
    // The bench's feed sends no gap and no command, so both sequences run together.
    if (eventSeq !== expected || feedSeq !== expected) {
      this.#violations++
      this.#first ??= `${gameId}: event_seq ${eventSeq} of feed_seq ${feedSeq} where ${expected} was next`
    }
    this.#next.set(gameId, eventSeq + 1)
  }

  get events(): number {
    return this.#events
  }

  get violations(): number {
    return this.#violations
  }

  /** The first event out of order, in words. */
  get first(): string | undefined {
    return this.#first
  }
}
