import { normalCdf, normalPdf } from '@fairline/domain-odds'

/** A row of explanatory values. */
export type Features = readonly number[]

/** The sum of values. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** The inner product of two rows of one length. */
export const dot = (a: Features, b: readonly number[]): number => a.reduce((total, value, i) => total + value * (b[i] as number), 0)

/** Solves A x = b by elimination with pivots. */
const solve = (matrix: readonly (readonly number[])[], right: readonly number[]): number[] => {
  const rows = matrix.map((row, i) => [...row, right[i] as number])
  const n = rows.length
  for (let i = 0; i < n; i++) {
    const pivot = rows.reduce((best, row, k) => (k >= i && Math.abs(row[i] as number) > Math.abs(rows[best]?.[i] as number) ? k : best), i)
    ;[rows[i], rows[pivot]] = [rows[pivot] as number[], rows[i] as number[]]
    for (let k = 0; k < n; k++) {
      if (k === i) continue
      const factor = (rows[k]?.[i] as number) / (rows[i]?.[i] as number)
      for (let j = i; j <= n; j++) (rows[k] as number[])[j] = (rows[k]?.[j] as number) - factor * (rows[i]?.[j] as number)
    }
  }
  return rows.map((row, i) => (row[n] as number) / (row[i] as number))
}

const weightedLeastSquares = (x: readonly Features[], weights: readonly number[], y: readonly number[]): number[] => {
  const n = x[0]?.length ?? 0
  const matrix = Array.from({ length: n }, () => new Array<number>(n).fill(0))
  const right = new Array<number>(n).fill(0)
  x.forEach((row, index) => {
    const weight = weights[index] as number
    for (let i = 0; i < n; i++) {
      right[i] = (right[i] as number) + weight * (row[i] as number) * (y[index] as number)
      for (let j = 0; j < n; j++) (matrix[i] as number[])[j] = (matrix[i]?.[j] as number) + weight * (row[i] as number) * (row[j] as number)
    }
  })
  return solve(matrix, right)
}

/** Ordinary least squares, with the deviation of its residuals. */
export const leastSquares = (x: readonly Features[], y: readonly number[]): { readonly b: number[]; readonly sd: number } => {
  const b = weightedLeastSquares(
    x,
    y.map(() => 1),
    y,
  )
  return { b, sd: Math.sqrt(sum(x.map((row, i) => ((y[i] as number) - dot(row, b)) ** 2)) / y.length) }
}

interface Link {
  readonly probability: (score: number) => number
  readonly slope: (score: number) => number
}

/** Regression of a yes or no on features by Fisher scoring (McCullagh and Nelder, "Generalized Linear Models" (1989), section 2.5). */
const binaryRegression =
  ({ probability, slope }: Link) =>
  (x: readonly Features[], y: readonly boolean[], weights: readonly number[] = y.map(() => 1)): number[] => {
    let b = (x[0] ?? []).map(() => 0.01)
    for (let round = 0; round < 20; round++) {
      const scores = x.map((row) => dot(row, b))
      const chances = scores.map((score) => Math.min(Math.max(probability(score), 1e-9), 1 - 1e-9))
      const slopes = scores.map((score) => Math.max(slope(score), 1e-12))
      const information = chances.map((p, i) => ((weights[i] as number) * (slopes[i] as number) ** 2) / (p * (1 - p)))
      const residuals = chances.map((p, i) => ((y[i] === true ? 1 : 0) - p) / (slopes[i] as number))
      const step = weightedLeastSquares(x, information, residuals)
      b = b.map((value, i) => value + (step[i] as number))
    }
    return b
  }

const logistic = (score: number): number => 1 / (1 + Math.exp(-score))

/** Probit regression. */
export const probit = binaryRegression({ probability: normalCdf, slope: normalPdf })

/** Logistic regression. */
export const logit = binaryRegression({ probability: logistic, slope: (score) => logistic(score) * (1 - logistic(score)) })
