import type { LostNumbers, SportModule } from '@fairline/domain-sport'

/**
 * Messages that were lost or refused while a game was final. Only corrections can be missing as long as it stays so. If the final is taken back,
 * they may have been play.
 */
export interface LossesWhileFinal {
  /** Numbers of the lost messages, as spans. */
  readonly spans: readonly LostNumbers[]
  /** Messages were lost of which nobody knows how many they were. */
  readonly isUntold: boolean
}

export const noLosses: LossesWhileFinal = { spans: [], isUntold: false }

/** More spans than this are kept as messages whose numbers nobody knows. */
const mostSpans = 64

/** The losses with another one. */
export const withLossWhileFinal = (losses: LossesWhileFinal, lost: LostNumbers | undefined): LossesWhileFinal => {
  if (losses.isUntold) return losses
  if (lost === undefined || losses.spans.length === mostSpans) return { spans: [], isUntold: true }
  return losses.spans.some(({ first, last }) => first <= lost.first && lost.last <= last)
    ? losses
    : { ...losses, spans: [...losses.spans, lost] }
}

/** The losses without the message of this number, which has come in its place. */
export const withoutReturned = (losses: LossesWhileFinal, feedSeq: number): LossesWhileFinal => {
  const isWithin = ({ first, last }: LostNumbers): boolean => first <= feedSeq && feedSeq <= last
  if (!losses.spans.some(isWithin)) return losses
  const spans = losses.spans.flatMap((span) =>
    isWithin(span)
      ? [
          { first: span.first, last: feedSeq - 1 },
          { first: feedSeq + 1, last: span.last },
        ].filter(({ first, last }) => first <= last)
      : [span],
  )
  return { ...losses, spans }
}

/** The sport's state once the final was taken back: what was lost meanwhile was play as far as anybody knows. */
export const afterLossesWhileFinal = <State, Event>(module: SportModule<State, Event>, state: State, losses: LossesWhileFinal): State =>
  losses.isUntold ? module.afterLoss(state) : losses.spans.reduce((sport, span) => module.afterLoss(sport, span), state)
