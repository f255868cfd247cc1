import { verifyError } from './errors.ts'

/** Reads the fields of a frame's body, in the order in which DumpClusters.java writes them. */
class FrameReader {
  readonly #body: Buffer
  #at = 0

  constructor(body: Buffer) {
    this.#body = body
  }

  kind(): string {
    return String.fromCodePoint(this.#body.readUInt8(this.#at++))
  }
  short(): number {
    this.#at += 2
    return this.#body.readUInt16BE(this.#at - 2)
  }
  int(): number {
    this.#at += 4
    return this.#body.readInt32BE(this.#at - 4)
  }
  long(): number {
    this.#at += 8
    return Number(this.#body.readBigInt64BE(this.#at - 8))
  }
  text(): string {
    const length = this.short()
    this.#at += length
    return this.#body.toString('utf8', this.#at - length, this.#at)
  }
  bytes(): Buffer | null {
    const length = this.int()
    if (length < 0) return null
    this.#at += length
    return this.#body.subarray(this.#at - length, this.#at)
  }
}

interface FramePlace {
  readonly cluster: string
  readonly topic: string
  readonly partition: number
}

/** One frame of a dump. */
export type DumpFrame =
  | (FramePlace & { readonly kind: 'range'; readonly begin: number; readonly stable: number; readonly high: number })
  | (FramePlace & {
      readonly kind: 'record'
      readonly offset: number
      readonly timestampMs: number
      readonly key: Buffer | null
      readonly value: Buffer | null
      readonly headers: Readonly<Record<string, string>>
    })
  | (FramePlace & { readonly kind: 'committed'; readonly offsets: readonly number[] })
  | (FramePlace & { readonly kind: 'group'; readonly group: string; readonly offset: number })
  | (FramePlace & {
      readonly kind: 'batch'
      readonly baseOffset: number
      readonly lastOffset: number
      readonly producerId: number
      readonly producerEpoch: number
      readonly batch: 'data' | 'commit' | 'abort'
      readonly writtenAtMs: number
    })
  | { readonly kind: 'end' }

const batchKinds: Readonly<Record<string, 'data' | 'commit' | 'abort'>> = { d: 'data', c: 'commit', a: 'abort' }

const headersOf = (reader: FrameReader): Readonly<Record<string, string>> => {
  const headers: Record<string, string> = {}
  for (let left = reader.short(); left > 0; left--) {
    const name = reader.text()
    headers[name] = reader.bytes()?.toString('utf8') ?? ''
  }
  return headers
}

const frameOf = (body: Buffer): DumpFrame => {
  const reader = new FrameReader(body)
  const kind = reader.kind()
  if (kind === 'Z') return { kind: 'end' }
  const place = { cluster: reader.text(), topic: reader.text(), partition: reader.int() }
  switch (kind) {
    case 'E':
      return { kind: 'range', ...place, begin: reader.long(), stable: reader.long(), high: reader.long() }
    case 'R':
      return {
        kind: 'record',
        ...place,
        offset: reader.long(),
        timestampMs: reader.long(),
        key: reader.bytes(),
        value: reader.bytes(),
        headers: headersOf(reader),
      }
    case 'C':
      return { kind: 'committed', ...place, offsets: Array.from({ length: reader.int() }, () => reader.long()) }
    case 'G':
      return { kind: 'group', ...place, group: reader.text(), offset: reader.long() }
    case 'B':
      return {
        kind: 'batch',
        ...place,
        baseOffset: reader.long(),
        lastOffset: reader.long(),
        producerId: reader.long(),
        producerEpoch: reader.int(),
        batch: batchKinds[reader.kind()] ?? 'data',
        writtenAtMs: reader.long(),
      }
    default:
      throw verifyError('VERIFY_TOPIC_UNREAD', `The reader wrote a frame of the unknown kind ${JSON.stringify(kind)}.`)
  }
}

const lengthBytes = 4

/** The frames of a dump, as its bytes arrive. Fails where the dump does not end with its last frame: then something is missing. */
export async function* dumpFrames(chunks: AsyncIterable<Buffer>): AsyncGenerator<DumpFrame> {
  let rest: Buffer = Buffer.alloc(0)
  let isWhole = false
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let at = 0
    while (bytes.length - at >= lengthBytes) {
      const end = at + lengthBytes + bytes.readInt32BE(at)
      if (end > bytes.length) break
      const frame = frameOf(bytes.subarray(at + lengthBytes, end))
      at = end
      if (frame.kind === 'end') isWhole = true
      else yield frame
    }
    rest = bytes.subarray(at)
  }
  if (!isWhole) throw verifyError('VERIFY_TOPIC_UNREAD', 'The reader of the topics ended before it had read everything.')
}
