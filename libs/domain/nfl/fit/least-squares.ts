import { solveSymmetric } from './multinomial-logit.ts'

/** Weights of least squares with a ridge. */
export const leastSquares = (rows: readonly { readonly x: Float64Array; readonly y: number }[], ridge: number): Float64Array => {
  const size = rows[0]?.x.length ?? 0
  const matrix = Array.from({ length: size }, (_, i) => {
    const row = new Float64Array(size)
    row[i] = ridge
    return row
  })
  const vector = new Float64Array(size)
  for (const { x, y } of rows)
    for (let i = 0; i < size; i++) {
      const row = matrix[i] as Float64Array
      vector[i] = (vector[i] as number) + (x[i] as number) * y
      for (let j = 0; j <= i; j++) row[j] = (row[j] as number) + (x[i] as number) * (x[j] as number)
    }
  return solveSymmetric(matrix, vector)
}
