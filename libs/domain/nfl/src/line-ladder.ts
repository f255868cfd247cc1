/** A distribution over whole numbers as a running sum: `above[i]` is P(X > i - zero). */
export interface Tail {
  readonly zero: number
  readonly above: Float64Array
}

/** Upper tails of a distribution whose index `zero` stands for 0. */
export const tailOf = (p: Float64Array, zero: number): Tail => {
  const above = new Float64Array(p.length)
  let sum = 0
  for (let i = p.length - 1; i >= 0; i--) {
    above[i] = sum
    sum += p[i] as number
  }
  return { zero, above }
}

/** P(X > x) for a half point x given in half points (odd), for example 15 for 7.5. */
export const probabilityOver = (tail: Tail, lineHalfPoints: number): number => {
  const index = tail.zero + Math.floor(lineHalfPoints / 2)
  if (index < 0) return 1
  return tail.above[index] ?? 0
}

/**
 * The half-point line (odd, in half points) whose chance of going over is nearest one half. The tail falls, so the search walks from a
 * guess; ties go to the lower line.
 */
export const mainLine = (tail: Tail): number => {
  let low = -tail.zero
  let high = tail.above.length - 1 - tail.zero
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((tail.above[tail.zero + middle] as number) > 0.5) low = middle + 1
    else high = middle
  }
  const at = probabilityOver(tail, 2 * low + 1)
  const before = probabilityOver(tail, 2 * low - 1)
  return Math.abs(before - 0.5) < Math.abs(at - 0.5) ? 2 * low - 1 : 2 * low + 1
}
