/**
 * How the present drive ends: touchdown, field goal or neither, by a multinomial logit over down, distance and field position.
 * The idea is that of nflfastR's expected points model (open-source-football, 2020): next score as a class, not as a number.
 * Fitted by fit/fit-drive-outcome.ts.
 */
export interface DriveOutcome {
  readonly touchdown: number
  readonly fieldGoal: number
}

/** Number of features of {@link driveFeatures}. */
export const driveFeatureCount = 16

/** Features of a scrimmage situation, written into `x`. */
export const driveFeatures = (x: number[], down: number, yardsToGo: number, yardline100: number, halfSeconds: number): void => {
  const yard = yardline100 / 50
  const close = Math.log(1 + yardline100) / 4
  const distance = Math.log(1 + yardsToGo) / 2.4
  const third = down === 3 ? 1 : 0
  const fourth = down === 4 ? 1 : 0
  const hurry = Math.exp(-halfSeconds / 60)
  x[0] = 1
  x[1] = yard
  x[2] = yard * yard
  x[3] = close
  x[4] = down === 2 ? 1 : 0
  x[5] = third
  x[6] = fourth
  x[7] = distance
  x[8] = (down === 2 ? 1 : 0) * distance
  x[9] = third * distance
  x[10] = fourth * distance
  // Fourth down in range of the kicker is another decision than elsewhere.
  x[11] = fourth * (yardline100 <= 38 ? 1 : 0)
  x[12] = fourth * yard
  x[13] = hurry
  x[14] = hurry * yard
  x[15] = third * (yardline100 <= 35 ? 1 : 0)
}

/** Probabilities by the fitted weights: `weights` holds those of touchdown, then those of field goal. */
export const driveOutcome = (weights: readonly number[], x: readonly number[]): DriveOutcome => {
  let touchdown = 0
  let fieldGoal = 0
  for (let i = 0; i < driveFeatureCount; i++) {
    const feature = x[i] as number
    touchdown += (weights[i] as number) * feature
    fieldGoal += (weights[driveFeatureCount + i] as number) * feature
  }
  const t = Math.exp(Math.min(30, touchdown))
  const f = Math.exp(Math.min(30, fieldGoal))
  const sum = 1 + t + f
  return { touchdown: t / sum, fieldGoal: f / sum }
}
