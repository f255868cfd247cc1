const dayMs = 86_400_000
const hourMs = 3_600_000

/** The n-th Sunday of a month (0 is January) as days since the epoch. */
const sundayOf = (year: number, month: number, n: number): number => {
  const first = Math.floor(Date.UTC(year, month, 1) / dayMs)
  // Day 0 was a Thursday.
  const weekday = (first + 4) % 7
  return first + ((7 - weekday) % 7) + (n - 1) * 7
}

/**
 * Milliseconds UTC of a wall clock in US Eastern time, by the rule in force since 2007: daylight saving from the second Sunday
 * of March to the first of November, at two o'clock.
 */
export const easternToUtcMs = (date: string, minutesOfDay: number): number => {
  const midnight = Date.parse(`${date}T00:00:00Z`)
  const local = midnight + minutesOfDay * 60_000
  const year = Number(date.slice(0, 4))
  const begins = sundayOf(year, 2, 2) * dayMs + 2 * hourMs
  const ends = sundayOf(year, 10, 1) * dayMs + 2 * hourMs
  return local + (local >= begins && local < ends ? 4 : 5) * hourMs
}

const pattern = /^(\d{1,2}):(\d{2}) (AM|PM)$/

/** Minutes since midnight of `8:03 PM`; undefined where it is none. */
export const minutesOfDay = (text: string): number | undefined => {
  const match = pattern.exec(text)
  if (match === null) return undefined
  return (Number(match[1]) % 12) * 60 + Number(match[2]) + (match[3] === 'PM' ? 720 : 0)
}
