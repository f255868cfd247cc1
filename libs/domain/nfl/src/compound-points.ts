/**
 * Points of one side over its remaining drives: each drive is an independent trial that brings nothing, a safety, a field goal or a
 * touchdown with its try. All arrays hold P(points = index).
 */

/** Most further points that a side is priced for. */
export const maxPoints = 79

const size = maxPoints + 1

/** Distribution of the points of one drive with these chances. Try: 6, 7 or 8 points. */
export const drivePoints = (touchdown: number, fieldGoal: number, tries: readonly number[], safety: number): Float64Array => {
  const p = new Float64Array(9)
  p[2] = safety
  p[3] = fieldGoal
  p[6] = touchdown * (tries[0] as number)
  p[7] = touchdown * (tries[1] as number)
  p[8] = touchdown * (tries[2] as number)
  p[0] = 1 - safety - fieldGoal - touchdown
  return p
}

/**
 * The n-th convolution power of a drive, n >= 0 and possibly fractional (a mixture of the whole numbers beside it). The power of a
 * polynomial by J. C. P. Miller's recurrence (Knuth, TAOCP 2, 4.7): 8 products per coefficient.
 */
export const pointsOfDrives = (drive: Float64Array, n: number): Float64Array => {
  const whole = Math.floor(n)
  const p = new Float64Array(size)
  const zero = drive[0] as number
  p[0] = zero ** whole
  if (whole > 0)
    for (let k = 1; k < size && k <= 8 * whole; k++) {
      let sum = 0
      for (let j = 2; j <= 8 && j <= k; j++) sum += ((whole + 1) * j - k) * (drive[j] as number) * (p[k - j] as number)
      // Above the support the recurrence is a difference of nearly equal terms: rounding must not become probability.
      p[k] = Math.max(0, sum / (k * zero))
    }
  const rest = n - whole
  return rest === 0 ? p : mixed(p, sumOf(p, drive), rest)
}

/** The distribution of the sum of two independent numbers of points, as long as it needs to be and no longer than {@link maxPoints}. */
export const sumOf = (a: Float64Array, b: Float64Array): Float64Array => {
  const [lastA, lastB] = [lastLikely(a), lastLikely(b)]
  const p = new Float64Array(Math.min(size, lastA + lastB + 1))
  for (let i = 0; i <= lastA; i++) {
    const q = a[i] as number
    if (q === 0) continue
    for (let j = 0; j <= lastB && i + j < p.length; j++) p[i + j] = (p[i + j] as number) + q * (b[j] as number)
  }
  return p
}

/** The highest number of points that is not as good as impossible. */
export const lastLikely = (points: Float64Array): number => {
  let last = points.length - 1
  while (last > 0 && (points[last] as number) < 1e-9) last--
  return last
}

const mixed = (a: Float64Array, b: Float64Array, weightOfB: number): Float64Array => {
  const p = new Float64Array(size)
  for (let i = 0; i < size; i++) p[i] = (1 - weightOfB) * (a[i] ?? 0) + weightOfB * (b[i] ?? 0)
  return p
}
