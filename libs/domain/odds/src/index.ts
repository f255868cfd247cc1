export { bisectIncreasing } from './bisect.ts'
export {
  americanOfDecimal,
  decimalOfAmerican,
  decimalOfFractional,
  decimalOfProbability,
  fractionalOfDecimal,
  priceMilliOfAmerican,
  probabilityOfDecimal,
} from './formats.ts'
export type { Fractional, PriceMilli } from './formats.ts'
export { marginMethods, withMargin, withoutMargin } from './margin.ts'
export type { MarginMethod } from './margin.ts'
export { normalCdf, normalPdf, normalQuantile } from './normal.ts'
export { convolve, deviationOf, meanOf, normalized, normalPmf, probabilityAbove, probabilityAt } from './pmf.ts'
export type { Pmf } from './pmf.ts'
export { isOnLadder, ladderPrice, priceLimits } from './price-ladder.ts'
