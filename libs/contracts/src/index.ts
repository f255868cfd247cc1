export { comparePositions, foldBoard, foldChange, foldStatus } from './board-fold.ts'
export type { BoardFold, FoldStep, GuardOutcome } from './board-fold.ts'
export { closeInTime } from './close-in-time.ts'
export { dependency } from './dependency.ts'
export type { Dependency, DependencyOptions, Operation } from './dependency.ts'
export { feedDetailFromWire, feedDetailToWire } from './feed-codec.ts'
export type { EventCodec } from './feed-codec.ts'
export { headers } from './headers.ts'
export type {
  CommittedOffset,
  Log,
  LogAdmin,
  LogBatch,
  UnreadableEntries,
  LogHeaders,
  LogProducer,
  LogReader,
  LogReaderOptions,
  LogRecord,
  LogTransaction,
  OutgoingRecord,
  PartitionRange,
  PartitionWrite,
  ReadPosition,
  TopicSpec,
  TransactionalLog,
  WrittenEnd,
} from './log.ts'
export { marketTypesOf } from './market-types.ts'
export { readToEnd } from './read-to-end.ts'
export type { ReadToEndOptions } from './read-to-end.ts'
export { boardView, changeView, expiresAtMs, marketView, scoreView, statusView } from './odds-views.ts'
export type { BoardView, ChangeView, MarketView, OddsPosition, PriceView, StatusView, TeamsView } from './odds-views.ts'
export { changeCauseWords, feedStateWords, gamePhaseWords, marketStatusWords, selectionResultWords, selectionWords } from './odds-words.ts'
export type { ChangeCauseWord, FeedStateWord, MarketStatusWord } from './odds-words.ts'
export { catalogueToWire, publishedFixtureToWire } from './wire-published-fixture.ts'
export type { Catalogue } from './wire-published-fixture.ts'
export { murmur2, partitionOf } from './partitioner.ts'
export {
  environments,
  isCompacted,
  partitionsOf,
  partitionsOfShard,
  partnerPositionTopic,
  partnerTopicNames,
  partnerTopicOf,
  shardsOf,
  sourceOfPartner,
  topicContents,
  topicNames,
  stageGroupOf,
  topicOf,
  topicSpecs,
} from './topics.ts'
export type { Environment, PartnerTopicName, TopicName } from './topics.ts'
export { fixtureFromWire, fixtureToWire, sideWords } from './wire-fixture.ts'
export { boardToWire, changeToWire, marketToWire, scoreToWire, settlementToWire, statusToWire, stopToWire } from './wire-odds.ts'
export type { ModelLineage } from './wire-odds.ts'
export { nflEventCodec } from './wire-nfl-event.ts'
export { nbaEventCodec } from './wire-nba-event.ts'
export { mlbEventCodec } from './wire-mlb-event.ts'
export { wireWords } from './wire-words.ts'
export type { WireWords } from './wire-words.ts'
export { fairline } from './wire.ts'
export { within } from './within.ts'
