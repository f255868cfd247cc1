/** Regulation periods. */
export const regulationPeriods = 4
/** The length of a quarter. */
export const quarterMs = 720_000
/** The length of an overtime period. */
export const overtimeMs = 300_000
/** The most periods a game may reach; the record is ten (six overtimes). */
export const maxPeriods = 14

/** The length of a period. */
export const periodLengthMs = (period: number): number => (period <= regulationPeriods ? quarterMs : overtimeMs)

const pattern = /^PT(\d{2})M([0-5]\d)\.(\d{2})S$/

/** Milliseconds of a live-data clock such as `PT11M38.00S`; undefined where it is none. */
export const clockMsOf = (clock: string): number | undefined => {
  const match = pattern.exec(clock)
  if (match === null) return undefined
  return Number(match[1]) * 60_000 + Number(match[2]) * 1000 + Number(match[3]) * 10
}

/** Seconds of regulation left at a clock; 0 in overtime. */
export const regulationSecondsLeft = (period: number, clockMs: number): number =>
  period > regulationPeriods ? 0 : ((regulationPeriods - Math.max(period, 1)) * quarterMs + clockMs) / 1000

/** `7:05` from milliseconds, as scoreboards show it; tenths in the last minute. */
export const clockText = (clockMs: number): string => {
  if (clockMs < 60_000) return (Math.ceil(clockMs / 100) / 10).toFixed(1)
  const seconds = Math.ceil(clockMs / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
