/** Does something for every item, `lanes` of them at a time, in their order. */
export const inLanes = async <Item>(lanes: number, items: readonly Item[], run: (item: Item) => Promise<void>): Promise<void> => {
  const left = [...items]
  const lane = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await run(item)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
