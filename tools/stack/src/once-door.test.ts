import { expect, it } from 'vitest'
import { openOnceDoor } from './once-door.ts'

it('lets in the first who knows its address, and nobody after', async () => {
  const { url } = await openOnceDoor()
  const ask = async (address: string): Promise<number> => (await fetch(address)).status
  expect(await ask(new URL('/', url).href)).toBe(403)
  expect(await ask(url)).toBe(200)
  expect(await ask(url)).toBe(403)
})
