import type { EventFact, SilenceFact, SportFacts } from '../facts.ts'
import type { Mutant } from './mutant.ts'
import { neighbours, pick, replace, sportMutant, swap } from './mutant.ts'

const fed = ({ events }: SportFacts): readonly EventFact[] => events.filter(({ kind }) => kind === 'feed')
const gaps = ({ events }: SportFacts): readonly EventFact[] => events.filter(({ kind }) => kind === 'gap')

const refusals = ({ events }: SportFacts): readonly EventFact[] => events.filter(({ kind }) => kind === 'refusal')

const joined = ({ events }: SportFacts): readonly EventFact[] => events.filter(({ conflatedFromSeq }) => conflatedFromSeq > 0)

/** The market that a change closes, left open. */
const leftOpen = (facts: SportFacts, isClosing: (lastOffset: number, partition: number) => boolean): Pick<SportFacts, 'changes'> => {
  const change = facts.changes.find(
    ({ lastOffset, partition, markets }) => isClosing(lastOffset, partition) && markets.some(({ status }) => status === 'suspended'),
  )
  if (change === undefined) throw new RangeError('There is no change that closes anything.')
  const [market] = change.markets.filter(({ status }) => status === 'suspended')
  const open = change.markets.map((each) =>
    each === market
      ? { ...each, status: 'active', prices: each.prices.map((price) => ({ ...price, priceMilli: 1_900, probability: 0.5 })) }
      : each,
  )
  return { changes: replace(facts.changes, change, { ...change, markets: open }) }
}

const closingSilence = ({ silences, changes }: SportFacts): SilenceFact => {
  const found = silences.find(({ offset, partition }) =>
    changes.some((change) => change.partition === partition && change.lastOffset === offset),
  )
  if (found === undefined) throw new RangeError('There is no silence that closes anything.')
  return found
}

/** What feeds, ingest and normalizer may do wrong. */
export const feedMutants: readonly Mutant[] = [
  sportMutant('a message is lost on its way', ['I1'], ({ sent }) => ({
    sent: [...(sent ?? []), { gameId: 'x-1', feedSeq: 9, eventId: 'e9', isHighRate: false, kind: 'message' }],
  })),
  sportMutant('a malformed message is dropped without a dead letter', ['I1'], ({ ingestRejected }) => ({
    ingestRejected: ingestRejected.filter(({ gameId }) => gameId !== ''),
  })),
  sportMutant('an event appears that nobody sent', ['I1'], (facts) => {
    const last = facts.events.at(-1) as EventFact
    return { events: [...facts.events, { ...last, eventSeq: last.eventSeq + 1, feedSeq: 999, eventId: 'e999' }] }
  }),
  sportMutant('a play is shed', ['I1', 'I34'], (facts, random) => {
    const { gameId, conflatedFromSeq } = pick(joined(facts), random)
    return {
      sent: (facts.sent ?? []).map((message) =>
        message.gameId === gameId && message.feedSeq === conflatedFromSeq ? { ...message, isHighRate: false } : message,
      ),
    }
  }),
  sportMutant('a play stands for the clock messages before it', ['I34'], (facts, random) => {
    const hit = pick(joined(facts), random)
    return { events: replace(facts.events, hit, { ...hit, isHighRate: false }) }
  }),
  sportMutant('a clock message is shed and nothing says so', ['I1'], (facts, random) => {
    const hit = pick(joined(facts), random)
    return { events: replace(facts.events, hit, { ...hit, conflatedFromSeq: 0 }) }
  }),
  sportMutant('a lost clock message is called shed, which the ingest did not say', ['I1'], ({ raw }) => ({
    raw: raw.map((each) => ({ ...each, conflatedFromSeq: 0 })),
  })),
  sportMutant('a clock message is accepted and called shed', ['I1'], (facts, random) => {
    const hit = pick(joined(facts), random)
    return { events: replace(facts.events, hit, { ...hit, conflatedFromSeq: hit.conflatedFromSeq - 1 }) }
  }),
  sportMutant('a message is accepted and called late', ['I1', 'I5'], (facts, random) => {
    const [letter] = facts.late
    const { gameId, feedSeq, eventId } = pick(fed(facts), random)
    return letter === undefined ? {} : { late: [...facts.late, { ...letter, gameId, feedSeq, eventId }] }
  }),
  sportMutant('an accepted event is rejected by the calculator', ['I1'], ({ late }) => ({ calculatorRejected: late.slice(0, 1) })),
  sportMutant('a message is accepted twice', ['I2'], (facts) => {
    const { gameId, feedSeq, eventId } = facts.events.find(({ kind }) => kind === 'feed') as EventFact
    const last = facts.events.findLast((event) => event.gameId === gameId) as EventFact
    return { events: [...facts.events, { ...last, feedSeq, eventId, eventSeq: last.eventSeq + 1 }] }
  }),
  sportMutant('a conflicting payload is dropped silently', ['I3'], ({ normalizerRejected }) => ({
    normalizerRejected: normalizerRejected.filter(({ reason }) => reason !== 'NORMALIZER_EVENT_ID_CONFLICT'),
  })),
  sportMutant('a conflicting payload is dead-lettered twice', ['I3'], ({ normalizerRejected }) => ({
    normalizerRejected: [...normalizerRejected, ...normalizerRejected.slice(0, 1)],
  })),
  sportMutant('an event is dropped', ['I4', 'I9', 'I26'], (facts, random) => {
    const [first] = neighbours(facts.events, random)
    return { events: replace(facts.events, first) }
  }),
  sportMutant('two events are swapped in the log', ['I4', 'I5'], (facts, random) => {
    const [first, second] = neighbours(
      fed(facts).filter(({ isLate }) => !isLate),
      random,
    )
    return { events: swap(facts.events, first, second) }
  }),
  sportMutant('an event skips a number', ['I4'], (facts, random) => {
    const hit = pick(facts.events, random)
    return { events: replace(facts.events, hit, { ...hit, eventSeq: hit.eventSeq + 1 }) }
  }),
  sportMutant('two messages within the window are not put in order', ['I5'], (facts, random) => {
    const [first, second] = neighbours(
      fed(facts).filter(({ isLate }) => !isLate),
      random,
    )
    const exchanged = (own: EventFact, other: EventFact): EventFact => ({ ...own, feedSeq: other.feedSeq, eventId: other.eventId })
    return { events: replace(replace(facts.events, first, exchanged(first, second)), second, exchanged(second, first)) }
  }),
  sportMutant('a message is called late before its window is over', ['I5'], ({ raw, rawBeats, late }) => {
    const [letter] = late
    const own = raw.find(({ at }) => at === letter?.position)
    const early = (each: { readonly receivedAtUs: number }) => ({
      receivedAtUs: Math.max(each.receivedAtUs, (own?.receivedAtUs ?? 0) - 1_000),
    })
    const isEarlier = ({ partition, offset }: { readonly partition: number; readonly offset: number }): boolean =>
      partition === own?.partition && offset <= own.offset
    return {
      raw: raw.map((each) => (isEarlier(each) && each.gameId === own?.gameId ? { ...each, ...early(each) } : each)),
      rawBeats: rawBeats.map((each) =>
        isEarlier(each) ? { ...each, receivedAtUs: Math.min(each.receivedAtUs, own?.receivedAtUs ?? 0) } : each,
      ),
    }
  }),
  sportMutant('a late message that corrects nothing is taken', ['I5'], (facts) => {
    const hit = facts.events.find(({ isLate }) => isLate) as EventFact
    return { events: replace(facts.events, hit, { ...hit, isCorrection: false }) }
  }),
  sportMutant('a gap is declared for other numbers', ['I5', 'I6'], (facts, random) => {
    const hit = pick(gaps(facts), random)
    const skipped = facts.sent?.find(({ kind, gameId }) => kind === 'skipped' && gameId === hit.gameId)
    const late = facts.late.find(({ gameId }) => gameId === hit.gameId)
    const wrong = { firstMissingSeq: 900, lastMissingSeq: 900 }
    return {
      events: facts.events.map((event) =>
        event.kind === 'gap' && event.gameId === hit.gameId && [skipped?.feedSeq, late?.feedSeq].includes(event.firstMissingSeq)
          ? { ...event, ...wrong }
          : event,
      ),
    }
  }),
  sportMutant('a game stays open through a gap', ['I6'], (facts) => {
    const offsets = new Set(gaps(facts).map(({ partition, offset }) => `${partition}/${offset}`))
    return leftOpen(facts, (lastOffset, partition) => offsets.has(`${partition}/${lastOffset}`))
  }),
  sportMutant('a game opens before its full state is known', ['I6'], (facts) => {
    const gap = facts.events.find(
      ({ kind, offset, partition }) =>
        kind === 'gap' &&
        facts.changes.some((change) => change.partition === partition && change.lastOffset === offset && change.markets.length > 0),
    ) as EventFact
    return {
      events: facts.events.map((event) =>
        event.gameId === gap.gameId && event.eventSeq > gap.eventSeq ? { ...event, isFullState: false } : event,
      ),
    }
  }),
  sportMutant('a game stays open while its source is silent', ['I8'], (facts) => {
    const { offset, partition } = closingSilence(facts)
    return leftOpen(facts, (lastOffset, of) => lastOffset === offset && of === partition)
  }),
  sportMutant('a game is closed as silent although its source spoke', ['I8', 'I9'], ({ silences, beats, ...facts }) => {
    const { partition } = closingSilence({ silences, beats, ...facts })
    const elsewhere = (each: { readonly partition: number }): boolean => each.partition !== partition
    return { silences: silences.filter(elsewhere), beats: beats.filter(elsewhere) }
  }),
  sportMutant('a silent source closes its games too late', ['I8'], (facts) => {
    const { offset, partition } = closingSilence(facts)
    const { writtenAtMs } = facts.changes.find(
      (change) => change.lastOffset === offset && change.partition === partition,
    ) as SportFacts['changes'][number]
    const delayed = <T extends { readonly partition: number; readonly writtenAtMs: number }>(items: readonly T[]): readonly T[] =>
      items.map((item) =>
        item.partition === partition && item.writtenAtMs === writtenAtMs ? { ...item, writtenAtMs: writtenAtMs + 1_500 } : item,
      )
    return {
      changes: delayed(facts.changes),
      boards: delayed(facts.boards),
      stops: delayed(facts.stops),
      stageStates: delayed(facts.stageStates),
    }
  }),
  sportMutant('a dead letter has no reason', ['I31'], ({ ingestRejected }, random) => {
    const hit = pick(ingestRejected, random)
    return { ingestRejected: replace(ingestRejected, hit, { ...hit, reason: '' }) }
  }),
  sportMutant('a dead letter has other bytes than the original', ['I31'], ({ late }, random) => {
    const hit = pick(late, random)
    return { late: replace(late, hit, { ...hit, digest: 'x' }) }
  }),
  sportMutant('a dead letter that is let in again is lost', ['I31'], (facts) => {
    const again = facts.raw.find(({ replayOf }) => replayOf !== '')
    return { late: facts.late.filter(({ position }) => position !== again?.at) }
  }),
  sportMutant('a game stays open after a refused message', ['F3'], (facts) => {
    const offsets = new Set(refusals(facts).map(({ partition, offset }) => `${partition}/${offset}`))
    return leftOpen(facts, (lastOffset, partition) => offsets.has(`${partition}/${lastOffset}`))
  }),
  sportMutant('a game stays open while it is not clear which numbering counts', ['F3'], (facts) => {
    const doubts = facts.events.filter(({ kind }) => kind === 'renumbering')
    const offsets = new Set(doubts.map(({ partition, offset }) => `${partition}/${offset}`))
    return leftOpen(facts, (lastOffset, partition) => offsets.has(`${partition}/${lastOffset}`))
  }),
  sportMutant('a substitution opens a game that a refused message closed', ['F3'], (facts) => {
    const refusal = refusals(facts).find(
      ({ isClockOnly, offset, partition }) =>
        !isClockOnly && facts.changes.some((change) => change.partition === partition && change.lastOffset === offset),
    )
    const reopening = facts.events.find(
      (event) => event.gameId === refusal?.gameId && event.eventSeq > refusal.eventSeq && event.kind === 'feed',
    ) as EventFact
    return { events: replace(facts.events, reopening, { ...reopening, isFullState: false, isClockState: false }) }
  }),
  sportMutant('a heartbeat extends a game that a refused message closed', ['F3'], (facts) => {
    const closing = facts.changes.find(({ partition, lastOffset }) =>
      refusals(facts).some((refusal) => refusal.partition === partition && refusal.offset === lastOffset),
    )
    const [like] = facts.statuses
    if (closing === undefined || like === undefined) throw new RangeError('There is nothing to extend.')
    const { gameId, changeSeq, asOfUs } = closing
    return { statuses: [...facts.statuses, { ...like, gameId, changeSeq, asOfUs, validForMs: 5_000 }] }
  }),
  sportMutant('a game is not told of a refused message', ['F4'], ({ rawRefusals }, random) => ({
    rawRefusals: replace(rawRefusals, pick(rawRefusals, random)),
  })),
  sportMutant('a number is accepted twice, and no other numbering was adopted', ['I5'], ({ events }) => ({
    events: events.map((event) => {
      const adopting = events.find(({ adoptedFromSeq, gameId }) => adoptedFromSeq > 0 && gameId === event.gameId)
      const isNext = adopting !== undefined && event.eventSeq === adopting.eventSeq + 1
      return isNext ? { ...event, feedSeq: 1 } : event
    }),
  })),
]
