/** Linear interpolation over descending knots; beyond the ends the end values hold. */
export const interpolate = (knots: readonly number[], values: readonly number[], x: number): number => {
  const first = knots[0] as number
  if (x >= first) return values[0] as number
  for (let i = 1; i < knots.length; i++) {
    const low = knots[i] as number
    if (x < low) continue
    const high = knots[i - 1] as number
    const share = (x - low) / (high - low)
    return (values[i] as number) + share * ((values[i - 1] as number) - (values[i] as number))
  }
  return values[values.length - 1] as number
}
