export { applyBeat, dueAtUs, isBoardDue, isRetired } from './apply-beat.ts'
export { applyToBook, openBook } from './apply-to-book.ts'
export type { Applied, BookBeat, BookInput } from './book-input.ts'
export { commandOutcome } from './command-outcome.ts'
export type { CommandInput, CommandOutcome } from './command-outcome.ts'
export { bookPass } from './book-pass.ts'
export type { BookPass } from './book-pass.ts'
export {
  bookSchemaVersion,
  decodeBook,
  encodeMoving,
  encodeStanding,
  isSameStanding,
  readableBookVersions,
  standingPartOf,
} from './book-codec.ts'
export type { RecordedBook, StandingPart } from './book-codec.ts'
export { returnedMilli, withDeadHeats } from './dead-heat.ts'
export { evaluate } from './evaluate.ts'
export type { BookMarket, BookPrice, Evaluation, FeedState, GameBook, PendingInputs, StandingCause } from './game-book.ts'
export { allowedMoves, isAllowedMove, marketStatuses, moveCauses, moveStatus } from './market-status.ts'
export type { AllowedMove, MarketStatus, MoveCause } from './market-status.ts'
export { priceBook } from './price-book.ts'
export type { Change, ChangeCause, PricedBook, Publication, StopNote } from './price-book.ts'
export type { PricingSteps } from './pricing-steps.ts'
export { anomalyCodes, quoteMarket } from './quote-market.ts'
export type { AnomalyCode, Quote } from './quote-market.ts'
export type { Anomaly, SettlementNote, SteppedMarket } from './step-market.ts'
export { defaultTradingPolicy } from './trading-policy.ts'
export type { TradingPolicy } from './trading-policy.ts'
