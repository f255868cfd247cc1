import fc from 'fast-check'
import { expect, it } from 'vitest'
import { KafkaFrames } from './kafka-frames.ts'
import { cutAt, responseFrame } from './testing.ts'

const bodies = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 12 })
const places = fc.array(fc.nat(), { maxLength: 60 })

it('any slicing of a stream gives the same frames', () => {
  fc.assert(
    fc.property(bodies, places, (parts, at) => {
      const frames = parts.map((body, i) => responseFrame(i, body))
      const reader = new KafkaFrames()
      expect(cutAt(Buffer.concat(frames), at).flatMap((slice) => reader.push(slice))).toEqual(frames)
    }),
  )
})

it('an incomplete frame waits, and nothing before it does', () => {
  fc.assert(
    fc.property(bodies, fc.uint8Array({ minLength: 1, maxLength: 50 }), fc.nat(), (parts, last, missing) => {
      const frames = parts.map((body, i) => responseFrame(i, body))
      const open = responseFrame(99, last)
      const cut = 1 + (missing % (open.length - 1))
      const reader = new KafkaFrames()
      expect(reader.push(Buffer.concat([...frames, open.subarray(0, -cut)]))).toEqual(frames)
      expect(reader.push(open.subarray(-cut))).toEqual([open])
    }),
  )
})

it('refuses a length that no frame has', () => {
  const tlsHello = Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01])
  expect(() => new KafkaFrames().push(tlsHello)).toThrow(expect.objectContaining({ code: 'FAULT_PROXY_NOT_KAFKA' }))
  expect(() => new KafkaFrames().push(Buffer.from([0xff, 0xff, 0xff, 0xff]))).toThrow(/-1 bytes/)
})
