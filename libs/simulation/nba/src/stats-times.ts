import type { StatsRow } from './stats-row.ts'

const minuteMs = 60_000
/** A half-time lasts 15 minutes; a longer gap between two rows is an error of the clock or a delay nobody wants to replay. */
const longestGapMs = 25 * minuteMs
/** Real time for one second of the game clock where the file has no wall clock: 48 minutes take about 2 h 15 min. */
const paceFactor = 2.6

/**
 * When each row was sent, milliseconds from the start of the slate. The file's wall clock has minutes; rows of one minute
 * are spread over it. Time never runs backwards.
 */
export const timesOf = (rows: readonly StatsRow[], startsAtMs: number): readonly number[] => {
  const times: number[] = []
  let previousMinutes: number | undefined
  let atMs = startsAtMs
  for (let i = 0; i < rows.length;) {
    const minutes = (rows[i] as StatsRow).wallMinutes
    let end = i + 1
    while (end < rows.length && rows[end]?.wallMinutes === minutes) end++
    if (minutes === undefined) {
      for (; i < end; i++) {
        const previous = rows[i - 1]
        const row = rows[i] as StatsRow
        const playedMs = previous !== undefined && previous.period === row.period ? Math.max(0, previous.clockMs - row.clockMs) : 0
        atMs += playedMs * paceFactor + (previous !== undefined && previous.period !== row.period ? 2 * minuteMs : 0)
        times.push(atMs)
      }
      continue
    }
    // Past midnight the minutes start again.
    const passed = previousMinutes === undefined ? 0 : (minutes - previousMinutes + 1440) % 1440
    // A step back of the clock shows as almost a day.
    if (passed < 720) atMs += Math.min(passed * minuteMs, longestGapMs)
    previousMinutes = minutes
    const count = end - i
    for (let k = 0; i < end; i++, k++) times.push(atMs + (k * minuteMs) / count)
  }
  for (let i = 1; i < times.length; i++) times[i] = Math.max(times[i] as number, times[i - 1] as number)
  return times
}
