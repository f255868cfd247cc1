import type { EventCodec } from '@fairline/contracts'
import { fairline, feedDetailToWire } from '@fairline/contracts'
import type { FeedEvent, SportModule } from '@fairline/domain-sport'
import { unwrap } from '@fairline/kernel'
import type { GameScript, ProviderVocabulary } from '@fairline/simulation-slate'
import type { RecordedInput } from '../src/recompute.ts'

/** A sport with everything that a test needs to play its games. */
export interface PlayableSport<State, Event> {
  readonly module: SportModule<State, Event>
  readonly codec: EventCodec<Event>
  readonly vocabulary: ProviderVocabulary
}

const startUs = 1_789_000_000_000_000
const beatEveryUs = 1_000_000

const heartbeatAt = (receivedAtUs: number): fairline.v1.NormalizedRecord.$Properties => ({
  receivedAtUs,
  source: 's/0',
  beat: { source: 's/0', health: fairline.v1.SourceHealth.SOURCE_HEALTH_ALIVE, receivedAtUs },
})

/** A game as a normalizer without faults would write it: events 1, 2, 3 of one source, a beat each second. */
export const recordGame = <State, Event>(
  { module, codec, vocabulary }: PlayableSport<State, Event>,
  script: GameScript,
  firstOffset = 0,
): readonly RecordedInput[] => {
  const records: RecordedInput[] = []
  let nextBeatUs = startUs
  const put = (record: fairline.v1.NormalizedRecord.$Properties): void => {
    records.push({ offset: firstOffset + records.length, value: fairline.v1.NormalizedRecord.encode(record).finish() })
  }
  script.messages.forEach((message, index) => {
    const receivedAtUs = startUs + Math.round(message.atMs * 1000)
    while (nextBeatUs < receivedAtUs) {
      put(heartbeatAt(nextBeatUs))
      // Hours of half-time and rain would only repeat the same beat.
      nextBeatUs = Math.max(nextBeatUs + beatEveryUs, receivedAtUs - 3 * beatEveryUs)
    }
    const body = vocabulary.stamp(message.body, receivedAtUs)
    const route = unwrap(module.route(body))
    const feed: FeedEvent<Event> = unwrap(module.decode(body))
    if (route.kind !== 'game') return
    const isEvent = feed.kind === 'event'
    put({
      gameId: route.gameId,
      eventSeq: index + 1,
      receivedAtUs,
      source: 's/0',
      event: {
        eventId: route.eventId,
        feedSeq: route.feedSeq,
        receivedAtUs,
        sentAtUs: receivedAtUs,
        correction: isEvent && module.isCorrection(feed.event),
        fullState: isEvent && module.isFullState(feed.event),
        clockState: isEvent && module.isClockState(feed.event),
        highRate: route.highRate,
        feed: feedDetailToWire(codec, feed),
      },
    })
  })
  // Two weeks of silence and one beat: no correction can come any more.
  const overUs = nextBeatUs + 15 * 86_400_000_000
  put(heartbeatAt(overUs))
  return records
}
