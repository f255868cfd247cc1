/**
 * A root of an increasing function within [low, high], by bisection to machine precision (at most 200 halvings).
 * Where the function has one sign on the whole interval, the nearer end is returned.
 */
export const bisectIncreasing = (f: (x: number) => number, low: number, high: number): number => {
  let lo = low
  let hi = high
  for (let i = 0; i < 200; i++) {
    const middle = (lo + hi) / 2
    if (middle === lo || middle === hi) break
    if (f(middle) < 0) lo = middle
    else hi = middle
  }
  return (lo + hi) / 2
}
