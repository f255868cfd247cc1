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
  return rest === 0 ? p : mixed(p, withDrive(p, drive), rest)
}

// The number of drives is itself uncertain: now and then there is one more than the clock promises.
const extraDrive = 0.15

/** As {@link pointsOfDrives} for a mean number of drives: one more in some games, a little fewer in the others. */
export const pointsOfUncertainDrives = (drive: Float64Array, mean: number): Float64Array => {
  const fewer = mean - extraDrive / (1 - extraDrive)
  if (fewer < 0) return pointsOfDrives(drive, mean)
  const p = pointsOfDrives(drive, fewer)
  return mixed(p, pointsOfDrives(drive, mean + 1), extraDrive)
}

/** The distribution with one more drive. */
export const withDrive = (points: Float64Array, drive: Float64Array): Float64Array => {
  const p = new Float64Array(size)
  for (let j = 0; j < drive.length; j++) {
    const d = drive[j] as number
    if (d === 0) continue
    for (let k = j; k < size; k++) p[k] = (p[k] as number) + d * (points[k - j] as number)
  }
  return p
}

const mixed = (a: Float64Array, b: Float64Array, weightOfB: number): Float64Array => {
  const p = new Float64Array(size)
  for (let i = 0; i < size; i++) p[i] = (1 - weightOfB) * (a[i] as number) + weightOfB * (b[i] as number)
  return p
}
