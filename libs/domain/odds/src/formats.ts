/** Decimal odds x 1000, as prices travel. 1.91 is 1910. */
export type PriceMilli = number

/** Decimal odds of American odds: +150 is 2.5, -200 is 1.5. American odds lie outside (-100, 100). */
export const decimalOfAmerican = (american: number): number => {
  if (!(american >= 100 || american <= -100)) throw new RangeError(`American odds lie outside (-100, 100), got ${american}.`)
  return american > 0 ? 1 + american / 100 : 1 - 100 / american
}

/** American odds of decimal odds above 1, rounded to a whole number: 2.5 is 150, 1.5 is -200, 2 is 100. */
export const americanOfDecimal = (decimal: number): number => {
  if (!(decimal > 1)) throw new RangeError(`Decimal odds lie above 1, got ${decimal}.`)
  return decimal >= 2 ? Math.round((decimal - 1) * 100) : Math.round(-100 / (decimal - 1))
}

/** A fraction a/b of profit to stake, for example 11/10. */
export interface Fractional {
  readonly numerator: number
  readonly denominator: number
}

/** Decimal odds of fractional odds: 11/10 is 2.1. */
export const decimalOfFractional = (odds: Fractional): number => 1 + odds.numerator / odds.denominator

/** The fraction with the smallest denominator up to `maxDenominator` that is nearest to the decimal odds. */
export const fractionalOfDecimal = (decimal: number, maxDenominator = 100): Fractional => {
  const profit = decimal - 1
  let best: Fractional = { numerator: Math.max(1, Math.round(profit)), denominator: 1 }
  let bestError = Math.abs(best.numerator - profit)
  for (let denominator = 2; denominator <= maxDenominator && bestError > 1e-9; denominator++) {
    const numerator = Math.max(1, Math.round(profit * denominator))
    const error = Math.abs(numerator / denominator - profit)
    if (error < bestError - 1e-12) {
      best = { numerator, denominator }
      bestError = error
    }
  }
  return best
}

/** Implied probability of decimal odds. */
export const probabilityOfDecimal = (decimal: number): number => 1 / decimal

/** Decimal odds without margin of a probability in (0, 1): .25 is 4. */
export const decimalOfProbability = (probability: number): number => {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`A price needs a probability between 0 and 1, got ${probability}.`)
  return 1 / probability
}

/** Decimal odds x 1000 of American odds, rounded. */
export const priceMilliOfAmerican = (american: number): PriceMilli => Math.round(decimalOfAmerican(american) * 1000)
