/** Counts what could not be used, by reason, for the report. */
export interface Notes {
  add(reason: string, count?: number): void
  readonly counts: ReadonlyMap<string, number>
}

/** No notes. */
export const createNotes = (): Notes => {
  const counts = new Map<string, number>()
  return { add: (reason, count = 1) => void counts.set(reason, (counts.get(reason) ?? 0) + count), counts }
}
