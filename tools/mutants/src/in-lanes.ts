/** Does something for every item, `lanes` of them at a time, in their order; what is done is told its lane, counted from 0. */
export const inLanes = async <Item>(
  lanes: number,
  items: readonly Item[],
  run: (item: Item, lane: number) => Promise<void>,
): Promise<void> => {
  const left = [...items]
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      for (let item = left.shift(); item !== undefined; item = left.shift()) await run(item, lane)
    }),
  )
}
