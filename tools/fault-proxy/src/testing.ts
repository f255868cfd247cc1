/** A frame as a Kafka client sends it. */
export const requestFrame = (apiKey: number, correlationId: number, clientId = 'client', body: Uint8Array = Buffer.alloc(0)): Buffer => {
  const name = Buffer.from(clientId)
  const frame = Buffer.alloc(14 + name.length + body.length)
  frame.writeInt32BE(frame.length - 4, 0)
  frame.writeInt16BE(apiKey, 4)
  frame.writeInt16BE(1, 6)
  frame.writeInt32BE(correlationId, 8)
  frame.writeInt16BE(name.length, 12)
  name.copy(frame, 14)
  frame.set(body, 14 + name.length)
  return frame
}

/** A frame as a broker answers it. */
export const responseFrame = (correlationId: number, body: Uint8Array = Buffer.alloc(0)): Buffer => {
  const frame = Buffer.alloc(8 + body.length)
  frame.writeInt32BE(frame.length - 4, 0)
  frame.writeInt32BE(correlationId, 4)
  frame.set(body, 8)
  return frame
}

/** Bytes cut at the given places. */
export const cutAt = (bytes: Buffer, places: readonly number[]): readonly Buffer[] => {
  const edges = [0, ...[...places].sort((a, b) => a - b).map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b)
  return edges.slice(1).map((edge, i) => bytes.subarray(edges[i], edge))
}
