const varint = (value: number): number[] => {
  const bytes: number[] = []
  let rest = value < 0 ? -value * 2 - 1 : value * 2
  for (; rest >= 0x80; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80)
  return [...bytes, rest]
}

const transactional = 0x10
const control = 0x20

/** A record batch of format 2 as a broker sends it; the checksum is not read. */
export const batch = (
  baseOffset: number,
  keys: readonly (string | Buffer)[],
  { producerId = -1n, attributes = 0 }: { readonly producerId?: bigint; readonly attributes?: number } = {},
): Buffer => {
  const records = keys.flatMap((key, i) => {
    const bytes = Buffer.from(key)
    const body = [0, ...varint(0), ...varint(i), ...varint(bytes.length), ...bytes, ...varint(1), 0x76, ...varint(0)]
    return [...varint(body.length), ...body]
  })
  const header = Buffer.alloc(61)
  header.writeBigInt64BE(BigInt(baseOffset), 0)
  header.writeInt32BE(header.length + records.length - 12, 8)
  header.writeInt8(2, 16)
  header.writeInt16BE(attributes, 21)
  header.writeInt32BE(keys.length - 1, 23)
  header.writeBigInt64BE(producerId, 43)
  header.writeInt32BE(keys.length, 57)
  return Buffer.concat([header, Buffer.from(records)])
}

/** Records of a transaction. */
export const data = (baseOffset: number, producerId: bigint, ...keys: readonly (string | Buffer)[]): Buffer =>
  batch(baseOffset, keys, { producerId, attributes: transactional })
/** The end of a transaction, committed or aborted. */
export const marker = (baseOffset: number, producerId: bigint): Buffer =>
  batch(baseOffset, [Buffer.alloc(4)], { producerId, attributes: transactional | control })
