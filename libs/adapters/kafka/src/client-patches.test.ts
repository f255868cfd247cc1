import { expect, it } from 'vitest'
import { installClientPatches } from './client-patches.ts'
import { Encoder } from './kafkajs-internals.js'

const varInts = [0, 1, -1, 63, 64, -64, -65, 8_191, 8_192, 300_000, -300_000, 0x3fff_ffff, -0x4000_0000, 0x7fff_ffff, -0x8000_0000]
const varLongs = [...varInts, 0x4000_0000, 1_770_000_000_000, -1_770_000_000_000, '5', '-9000000000']

const encoded = () => ({
  varInts: varInts.map((value) => new Encoder(1).writeVarInt(value).buffer.toString('hex')),
  varLongs: varLongs.map((value) => new Encoder(1).writeVarLong(value).buffer.toString('hex')),
  sizes: varLongs.map((value) => Encoder.sizeOfVarLong(value)),
})

it('writes varints as kafkajs itself does', () => {
  const stock = encoded()
  installClientPatches()
  const mended = encoded()
  expect(mended).toEqual(stock)
  expect(mended.sizes).toEqual(mended.varLongs.map((hex) => hex.length / 2))
})
