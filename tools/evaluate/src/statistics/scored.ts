/** A forecast of one event and what came: the unit of every score. */
export interface Scored {
  /** Forecast probability. */
  readonly p: number
  /** 1 if the event came, else 0. */
  readonly y: 0 | 1
}
