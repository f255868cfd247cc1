const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (zone: string): Intl.DateTimeFormat => {
  let format = formats.get(zone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
    formats.set(zone, format)
  }
  return format
}

/** What the clocks of a zone show at a moment, as if it were UTC. */
const wallMs = (utcMs: number, zone: string): number => {
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((each) => each.type === type)?.value)
  const parts = formatOf(zone).formatToParts(utcMs)
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
}

/** US Eastern time, in which the NFL and the NBA state their times. */
export const easternZone = 'America/New_York'

/**
 * Milliseconds UTC of a wall clock in an IANA zone, by the platform's time zone database: it knows since when daylight saving begins and ends
 * where. Of an hour that comes twice it is the first; NaN where `date` is none (`YYYY-MM-DD`).
 */
export const localToUtcMs = (date: string, minutes: number, zone: string): number => {
  const local = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) + minutes * 60_000 : Number.NaN
  if (Number.isNaN(local)) return Number.NaN
  // Offsets from both sides of a change; the larger one is daylight saving, which the first of two equal hours is in.
  const day = 86_400_000
  const offsets = [wallMs(local - day, zone) - (local - day), wallMs(local + day, zone) - (local + day)]
  const fitting = offsets.map((offset) => local - offset).filter((utc) => wallMs(utc, zone) === local)
  return fitting.length > 0 ? Math.min(...fitting) : local - Math.min(...offsets)
}

/** The date that the calendars of a zone show at a moment. */
export const localDate = (utcMs: number, zone: string): string => new Date(wallMs(utcMs, zone)).toISOString().slice(0, 10)

const timePattern = /^(\d{1,2}):(\d{2})(?::\d{2})?\s*([AaPp])?\.?(?:[Mm]\.?)?$/

/** Minutes since midnight of `8:03 PM`, `8:03pm` or, without AM or PM, `20:03` of 24 hours; undefined where the text is no time. */
export const minutesOfDay = (text: string): number | undefined => {
  const match = timePattern.exec(text.trim())
  if (match === null) return undefined
  const [, hourText, minuteText, half] = match
  const hour = Number(hourText)
  const minute = Number(minuteText)
  if (minute > 59 || hour > 23 || (half !== undefined && (hour < 1 || hour > 12))) return undefined
  if (half === undefined) return hour * 60 + minute
  return (hour % 12) * 60 + minute + (half.toUpperCase() === 'P' ? 720 : 0)
}
