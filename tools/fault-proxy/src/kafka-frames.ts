import { faultProxyError } from './errors.ts'

/** Beyond every broker's `socket.request.max.bytes` and every fetch: a longer length is not Kafka's. */
const maxFrameBytes = 256 * 1024 * 1024
const lengthBytes = 4

/**
 * Cuts one direction of a Kafka connection into frames (a 32-bit length and that many bytes), however the network has sliced it. The
 * frames and what is still incomplete are together exactly the bytes pushed.
 */
export class KafkaFrames {
  private pending: Buffer[] = []
  private pendingBytes = 0
  /** Nothing can be complete below this many bytes, so a frame in a million slices is joined once. */
  private wantedBytes = lengthBytes

  /**
   * Takes the next bytes and returns the frames that they complete, lengths included.
   * @throws FAULT_PROXY_NOT_KAFKA where a length is impossible
   */
  push(chunk: Buffer): readonly Buffer[] {
    this.pending.push(chunk)
    this.pendingBytes += chunk.length
    if (this.pendingBytes < this.wantedBytes) return []
    let rest = this.pending.length === 1 ? chunk : Buffer.concat(this.pending)
    const frames: Buffer[] = []
    for (;;) {
      this.wantedBytes = frameBytes(rest)
      if (rest.length < this.wantedBytes) break
      // An empty rest still wants the length of the next frame.
      frames.push(rest.subarray(0, this.wantedBytes))
      rest = rest.subarray(this.wantedBytes)
    }
    this.pending = rest.length === 0 ? [] : [rest]
    this.pendingBytes = rest.length
    return frames
  }
}

/** How many bytes there must be before the first frame is complete. */
const frameBytes = (bytes: Buffer): number => {
  if (bytes.length < lengthBytes) return lengthBytes
  const length = bytes.readInt32BE(0)
  if (length < 0 || length > maxFrameBytes) throw faultProxyError('FAULT_PROXY_NOT_KAFKA', `A frame claims ${length} bytes.`, { length })
  return lengthBytes + length
}
