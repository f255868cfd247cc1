/** Names of record headers. All values are UTF-8 text. */
export const headers = {
  /** Error code of a dead-lettered record. */
  reason: 'fairline-reason',
  /** Message for people. */
  detail: 'fairline-detail',
  /** Which service rejected it, for example `ingest-nfl`. */
  stage: 'fairline-stage',
  /** Where the original came from: `topic/partition/offset`, a connection, or a Pub/Sub message id. */
  position: 'fairline-position',
  /** When it was rejected, microseconds UTC. */
  rejectedAtUs: 'fairline-rejected-at-us',
  /** Set on records that re-enter from a dead-letter topic: its `topic/partition/offset`. */
  replayOf: 'fairline-replay-of',
  /** Of a board: every change of its game that is later than the board is at this offset of the odds topic or behind, in the same partition. */
  oddsOffset: 'fairline-odds-offset',
  /** Of the position of an odds topic at a partner: which source offsets lie where. */
  oddsNote: 'fairline-odds-note',
  /** W3C trace context of the batch. */
  traceparent: 'traceparent',
} as const
