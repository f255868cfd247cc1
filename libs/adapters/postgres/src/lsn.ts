/** A position in PostgreSQL's log, as a number of bytes. */
export type Lsn = bigint

/** Reads `16/B374D848`. */
export const parseLsn = (text: string): Lsn => {
  const [high = '0', low = '0'] = text.split('/')
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`)
}

/** Writes `16/B374D848`. */
export const formatLsn = (lsn: Lsn): string => `${(lsn >> 32n).toString(16)}/${(lsn & 0xffffffffn).toString(16)}`.toUpperCase()
