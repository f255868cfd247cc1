/** Rows of a multinomial logit: features and the class, where `classes` is the reference class without weights. */
export interface LogitRow {
  readonly x: Float64Array
  readonly outcome: number
}

/** Solves a positive definite system by Cholesky; the lower half of `matrix` is read and overwritten. */
export const solveSymmetric = (matrix: Float64Array[], vector: Float64Array): Float64Array => {
  const n = vector.length
  for (let j = 0; j < n; j++) {
    const row = matrix[j] as Float64Array
    for (let k = 0; k < j; k++) {
      const other = matrix[k] as Float64Array
      let sum = row[k] as number
      for (let i = 0; i < k; i++) sum -= (row[i] as number) * (other[i] as number)
      row[k] = sum / (other[k] as number)
    }
    let diagonal = row[j] as number
    for (let i = 0; i < j; i++) diagonal -= (row[i] as number) ** 2
    row[j] = Math.sqrt(diagonal)
  }
  const x = Float64Array.from(vector)
  for (let i = 0; i < n; i++) {
    let sum = x[i] as number
    for (let k = 0; k < i; k++) sum -= ((matrix[i] as Float64Array)[k] as number) * (x[k] as number)
    x[i] = sum / ((matrix[i] as Float64Array)[i] as number)
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i] as number
    for (let k = i + 1; k < n; k++) sum -= ((matrix[k] as Float64Array)[i] as number) * (x[k] as number)
    x[i] = sum / ((matrix[i] as Float64Array)[i] as number)
  }
  return x
}

const oddsOf = (weights: Float64Array, x: Float64Array, classes: number, out: Float64Array): void => {
  let sum = 1
  for (let c = 0; c < classes; c++) {
    let score = 0
    for (let i = 0; i < x.length; i++) score += (weights[c * x.length + i] as number) * (x[i] as number)
    out[c] = Math.exp(Math.min(30, score))
    sum += out[c] as number
  }
  for (let c = 0; c < classes; c++) out[c] = (out[c] as number) / sum
}

/** Mean log loss of the weights on the rows. */
export const logitLoss = (rows: readonly LogitRow[], classes: number, weights: Float64Array): number => {
  const p = new Float64Array(classes)
  let loss = 0
  for (const { x, outcome } of rows) {
    oddsOf(weights, x, classes, p)
    loss -= Math.log(Math.max(1e-12, outcome < classes ? (p[outcome] as number) : 1 - p.reduce((sum, each) => sum + each, 0)))
  }
  return loss / rows.length
}

const penalised = (rows: readonly LogitRow[], classes: number, weights: Float64Array, ridge: number): number =>
  logitLoss(rows, classes, weights) + (ridge * weights.reduce((sum, w) => sum + w * w, 0)) / 2 / rows.length

/** Weights of a multinomial logit with a ridge, by Newton's method: `classes` rows of as many weights as a row has features. */
export const fitMultinomialLogit = (rows: readonly LogitRow[], classes: number, ridge: number): Float64Array => {
  const features = rows[0]?.x.length ?? 0
  const size = classes * features
  let weights = new Float64Array(size)
  let best = penalised(rows, classes, weights, ridge)
  const p = new Float64Array(classes)
  for (let round = 0; round < 25; round++) {
    const gradient = weights.map((w) => -ridge * w)
    const hessian = Array.from({ length: size }, (_, i) => {
      const row = new Float64Array(size)
      row[i] = ridge
      return row
    })
    for (const { x, outcome } of rows) {
      oddsOf(weights, x, classes, p)
      const used: number[] = []
      for (let i = 0; i < features; i++) if (x[i] !== 0) used.push(i)
      for (let c = 0; c < classes; c++) {
        const residual = (outcome === c ? 1 : 0) - (p[c] as number)
        for (const i of used) gradient[c * features + i] = (gradient[c * features + i] as number) + residual * (x[i] as number)
        for (let d = 0; d <= c; d++) {
          const curvature = c === d ? (p[c] as number) * (1 - (p[c] as number)) : -(p[c] as number) * (p[d] as number)
          for (const i of used) {
            const row = hessian[c * features + i] as Float64Array
            const scaled = curvature * (x[i] as number)
            for (const j of used) row[d * features + j] = (row[d * features + j] as number) + scaled * (x[j] as number)
          }
        }
      }
    }
    const step = solveSymmetric(hessian, gradient)
    // Newton's step overshoots where a class is rare: halved until the penalised loss falls.
    let scale = 1
    let tried = weights
    let loss = Number.POSITIVE_INFINITY
    for (; scale > 1e-3; scale /= 2) {
      tried = weights.map((w, i) => w + scale * (step[i] as number))
      loss = penalised(rows, classes, tried, ridge)
      if (loss < best) break
    }
    if (!(loss < best - 1e-7)) break
    best = loss
    weights = tried
  }
  return weights
}
