/** Puts an entry last; beyond so many the first is forgotten: the one that was put there longest ago. */
export const putLast = <Entry>(entries: Map<string, Entry>, key: string, entry: Entry, maxEntries: number): void => {
  entries.delete(key)
  entries.set(key, entry)
  const first = entries.size > maxEntries ? entries.keys().next().value : undefined
  if (first !== undefined) entries.delete(first)
}
