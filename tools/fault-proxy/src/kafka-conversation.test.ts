import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activate } from './active-toxic.ts'
import { KafkaConversation } from './kafka-conversation.ts'
import { kafkaApis } from './kafka-exchange.ts'
import { cutAt, requestFrame, responseFrame } from './testing.ts'
import type { KafkaToxic } from './toxic.ts'

const toxic = (more: Partial<KafkaToxic> = {}) =>
  activate<KafkaToxic>({ kind: 'kafka', api: 'EndTxn', direction: 'response', fault: 'drop', ...more })
const { EndTxn, Produce, Fetch } = kafkaApis
const bytesOf = (passed: readonly { readonly bytes: Buffer }[]): readonly Buffer[] => passed.map(({ bytes }) => bytes)

describe('a conversation', () => {
  it('drops only the responses of the api', () => {
    const conversation = new KafkaConversation()
    const active = [toxic()]
    const requests = [requestFrame(Produce, 1), requestFrame(EndTxn, 2), requestFrame(Fetch, 3)]
    expect(bytesOf(requests.flatMap((each) => conversation.inspect(each, 'request', [])))).toEqual(requests)
    const responses = [1, 2, 3].map((id) => responseFrame(id))
    expect(bytesOf(conversation.inspect(Buffer.concat(responses), 'response', active))).toEqual([responses[0], responses[2]])
    expect(active[0]?.hits).toBe(1)
  })

  it('drops a request, and does not take the next response for its answer', () => {
    const conversation = new KafkaConversation()
    const dropped = toxic({ direction: 'request' })
    expect(conversation.inspect(requestFrame(EndTxn, 1), 'request', [dropped])).toEqual([])
    conversation.inspect(requestFrame(Produce, 2), 'request', [dropped])
    const late = toxic()
    expect(conversation.inspect(responseFrame(2), 'response', [late])).toHaveLength(1)
    expect(late).toMatchObject({ seen: 0, hits: 0 })
  })

  it('strikes the n-th only, and only for the client it is meant for', () => {
    const conversation = new KafkaConversation()
    const struck = toxic({ direction: 'request', skip: 1, limit: 1, clientId: 'tally-3.' })
    const frames = Array.from({ length: 8 }, (_, i) => requestFrame(EndTxn, i, i % 2 === 0 ? 'tally-3.a' : 'tally-4.a'))
    const passed = frames.flatMap((frame) => conversation.inspect(frame, 'request', [struck]))
    expect(bytesOf(passed)).toEqual(frames.filter((_, i) => i !== 2))
    expect(struck).toMatchObject({ seen: 4, hits: 1 })
  })

  it('skips responses that answer nothing known: a write without an answer, a SASL token', () => {
    const conversation = new KafkaConversation()
    const active = [toxic({ api: 'Produce' })]
    conversation.inspect(requestFrame(Produce, 7), 'request', active)
    conversation.inspect(requestFrame(Fetch, 8), 'request', active)
    const token = Buffer.from([0, 0, 0, 2, 1, 2])
    expect(bytesOf(conversation.inspect(Buffer.concat([token, responseFrame(8), responseFrame(7)]), 'response', active))).toEqual([
      token,
      responseFrame(8),
      responseFrame(7),
    ])
  })

  it('matches every response to its request, however both are sliced', () => {
    const apis = fc.array(fc.constantFrom(EndTxn, Produce, Fetch), { maxLength: 30 })
    const places = fc.array(fc.nat(), { maxLength: 40 })
    fc.assert(
      fc.property(apis, places, places, (keys, cutRequests, cutResponses) => {
        const conversation = new KafkaConversation()
        const requests = Buffer.concat(keys.map((key, i) => requestFrame(key, i)))
        for (const slice of cutAt(requests, cutRequests)) conversation.inspect(slice, 'request', [])
        const responses = keys.map((_, i) => responseFrame(i, Buffer.from([i])))
        const active = [toxic()]
        const passed = cutAt(Buffer.concat(responses), cutResponses).flatMap((slice) => conversation.inspect(slice, 'response', active))
        expect(bytesOf(passed)).toEqual(responses.filter((_, i) => keys[i] !== EndTxn))
        expect(active[0]?.hits).toBe(keys.filter((key) => key === EndTxn).length)
      }),
    )
  })
})
