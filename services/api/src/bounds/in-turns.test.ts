import { expect, it } from 'vitest'
import { inTurns } from './in-turns.ts'

it('runs so many at a time, in order, and refuses what cannot wait', async () => {
  const turns = inTurns(2, 2, () => new Error('full'))
  const begun: number[] = []
  const ends = Array.from({ length: 5 }, () => Promise.withResolvers<number>())
  const results = ends.map(({ promise }, index) =>
    turns(() => {
      begun.push(index)
      return promise
    }),
  )
  await expect(results[4]).rejects.toThrow('full')
  expect(begun).toEqual([0, 1])
  ends[1]?.resolve(1)
  expect(await results[1]).toBe(1)
  expect(begun).toEqual([0, 1, 2])
  ends[0]?.reject(new Error('failed'))
  await expect(results[0]).rejects.toThrow('failed')
  expect(begun).toEqual([0, 1, 2, 3])
  ends[2]?.resolve(2)
  ends[3]?.resolve(3)
  expect(await Promise.all([results[2], results[3]])).toEqual([2, 3])
  expect(await turns(() => Promise.resolve('again'))).toBe('again')
})
