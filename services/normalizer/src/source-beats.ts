import type { fairline } from '@fairline/contracts'

/** The last beat taken from a source. */
export interface SourcePosition {
  readonly sourceSeq: number
  readonly providerAliveAtUs: number
  readonly receivedAtUs: number
}

/**
 * Whether a beat tells something new of its source. A repeated record does not; nor does a beat that goes back in the
 * provider's count without newer evidence (an adapter that restarted). A beat that says silent is believed: it closes markets.
 */
export const isNewBeat = (
  last: SourcePosition | undefined,
  beat: fairline.v1.SourceBeat,
  receivedAtUs: number,
  isSilent: boolean,
): boolean => {
  if (last === undefined) return true
  if (receivedAtUs <= last.receivedAtUs) return false
  return isSilent || beat.sourceSeq >= last.sourceSeq || beat.providerAliveAtUs > last.providerAliveAtUs
}
