/**
 * How a possession late in the fourth quarter ends, and how much of the clock it takes. A multinomial logit over down, distance and field
 * position as in drive-outcome.ts, with what decides the end of a game: the lead, the clock, both sides' timeouts, whether kneeling is enough,
 * how fast the field must be crossed. Fitted by fit/fit-late-game.ts.
 */
export interface LateSituation {
  readonly down: number
  readonly yardsToGo: number
  readonly yardline100: number
  /** Of the fourth quarter. */
  readonly secondsLeft: number
  /** Of the side with the ball. */
  readonly lead: number
  readonly ownTimeouts: number
  readonly otherTimeouts: number
}

/**
 * Ends of a possession, in the order of the weights: touchdown, field goal, the game ends, the defence scores a touchdown, a safety. What is left is
 * that the other side gets the ball.
 */
export const lateOutcomes = ['touchdown', 'field-goal', 'end', 'defence-touchdown', 'safety'] as const

/** Leads are told apart by what a score changes. */
const leadFloors = [17, 9, 4, 1, 0, -3, -8, -16] as const

/** Number of classes of {@link leadClassOf}. */
export const leadClasses = leadFloors.length + 1

/** 0 for a lead of 17 and more, 4 for a level score, 8 for a deficit of 17 and more. */
export const leadClassOf = (lead: number): number => {
  for (let i = 0; i < leadFloors.length; i++) if (lead >= (leadFloors[i] as number)) return i
  return leadFloors.length
}

/** A lead of each class, for tables. */
export const leadOfClass = [20, 11, 6, 2, 0, -2, -6, -12, -20] as const

const playFeatures = 15
const clockFeatures = 20

/** Number of features of {@link lateFeatures}; the side's strength is one more, see {@link lateOutcome}. */
export const lateFeatureCount = playFeatures + 3 * leadClasses + clockFeatures

/** Seconds that kneeling from this down takes off the clock. */
const kneelSeconds = (down: number, otherTimeouts: number, secondsLeft: number): number => {
  const kneels = 4 - down
  // The two-minute warning stops the clock like a timeout.
  const stops = Math.min(kneels, otherTimeouts + (secondsLeft > 122 ? 1 : 0))
  return 42 * (kneels - stops) + 4 * stops + 4
}

/** Writes the features of a situation into `x`. */
export const lateFeatures = (x: Float64Array, at: LateSituation): void => {
  const { down, yardsToGo, yardline100, secondsLeft, lead } = at
  const yard = yardline100 / 50
  const distance = Math.log(1 + yardsToGo) / 2.4
  const third = down === 3 ? 1 : 0
  const fourth = down === 4 ? 1 : 0
  const reach = yardline100 <= 38 ? 1 : 0
  x.fill(0)
  x[0] = 1
  x[1] = yard
  x[2] = yard * yard
  x[3] = Math.log(1 + yardline100) / 4
  x[4] = down === 2 ? 1 : 0
  x[5] = third
  x[6] = fourth
  x[7] = distance
  x[8] = down === 2 ? distance : 0
  x[9] = third * distance
  x[10] = fourth * distance
  x[11] = fourth * reach
  x[12] = fourth * yard
  x[13] = third * reach
  x[14] = yardline100 <= 10 ? 1 : 0
  const minutes = Math.exp(-secondsLeft / 120)
  const seconds = Math.exp(-secondsLeft / 35)
  const leadClass = leadClassOf(lead)
  x[playFeatures + leadClass] = 1
  x[playFeatures + leadClasses + leadClass] = minutes
  x[playFeatures + 2 * leadClasses + leadClass] = seconds
  const c = playFeatures + 3 * leadClasses
  const pace = Math.min(3, yardline100 / (secondsLeft + 8))
  const trails = lead < 0 ? 1 : 0
  const leads = lead > 0 ? 1 : 0
  const kickHelps = lead <= 0 && lead >= -3 ? 1 : 0
  const needsTouchdown = lead < -3 ? 1 : 0
  x[c] = secondsLeft / 600
  x[c + 1] = Math.exp(-secondsLeft / 10)
  x[c + 2] = pace
  x[c + 3] = pace * (1 - leads)
  x[c + 4] = yard * minutes
  x[c + 5] = yard * seconds
  x[c + 6] = leads / (1 + Math.exp((secondsLeft - kneelSeconds(down, at.otherTimeouts, secondsLeft)) / 6))
  x[c + 7] = leads / (1 + Math.exp((secondsLeft - kneelSeconds(down, at.otherTimeouts, secondsLeft) - 42) / 12))
  x[c + 8] = leads * minutes * at.otherTimeouts
  x[c + 9] = (1 - leads) * minutes * at.ownTimeouts
  x[c + 10] = (1 - leads) * seconds * at.ownTimeouts
  x[c + 11] = fourth * needsTouchdown
  x[c + 12] = fourth * needsTouchdown * minutes
  x[c + 13] = fourth * needsTouchdown * reach * minutes
  x[c + 14] = fourth * kickHelps * minutes
  x[c + 15] = kickHelps * minutes * Math.min(1, Math.max(0, (60 - yardline100) / 30))
  x[c + 16] = kickHelps * seconds * reach
  x[c + 17] = fourth * trails * minutes * distance
  x[c + 18] = fourth * leads * minutes
  x[c + 19] = needsTouchdown * minutes * (yardline100 <= 10 ? 1 : 0)
}

/** Strength of a side by the points that the closing lines expect of it: their log over the league's. */
export const lateStrength = (points: number): number => Math.log(Math.max(8, points) / 22.25)

/** Row length of the weights: the features and the strength. */
export const lateWeightCount = lateFeatureCount + 1

/** Chances of {@link lateOutcomes} into `out`, by the weights (one row of {@link lateWeightCount} for each). `strength` is that of {@link lateStrength}. */
export const lateOutcome = (out: Float64Array, weights: readonly number[], x: Float64Array, strength: number): void => {
  let sum = 1
  for (let k = 0; k < lateOutcomes.length; k++) {
    const row = k * lateWeightCount
    let score = (weights[row + lateFeatureCount] as number) * strength
    for (let i = 0; i < lateFeatureCount; i++) score += (weights[row + i] as number) * (x[i] as number)
    const odds = Math.exp(Math.min(30, score))
    out[k] = odds
    sum += odds
  }
  for (let k = 0; k < lateOutcomes.length; k++) out[k] = (out[k] as number) / sum
}

/** Features of {@link elapsedOf}. */
export const elapsedFeatureCount = 8

/** Writes the features of the time that a possession takes. */
export const elapsedFeatures = (x: Float64Array, at: LateSituation): void => {
  const minutes = Math.exp(-at.secondsLeft / 120)
  x[0] = 1
  x[1] = Math.log(at.secondsLeft + 10)
  x[2] = at.yardline100 / 50
  x[3] = at.lead > 0 ? 1 : 0
  x[4] = at.lead < 0 ? 1 : 0
  x[5] = (at.lead > 0 ? 1 : 0) * minutes
  x[6] = (at.down - 1) / 3
  x[7] = ((at.down - 1) / 3) ** 2
}

/** Kinds of ends with a time of their own: touchdown, field goal, any other change of hands. */
export const elapsedKinds = 3

/** Middles of the three equally likely parts of the time, around exp of the linear form. */
export const elapsedSteps = 3

/**
 * Seconds that the possession takes, by its end's kind and third of the distribution. `rows` holds for each kind the weights and then the residuals
 * of the three thirds, all on log(seconds + 4).
 */
export const elapsedOf = (rows: readonly number[], x: Float64Array, kind: number, third: number, secondsLeft: number): number => {
  const row = kind * (elapsedFeatureCount + elapsedSteps)
  let log = rows[row + elapsedFeatureCount + third] as number
  for (let i = 0; i < elapsedFeatureCount; i++) log += (rows[row + i] as number) * (x[i] as number)
  return Math.min(Math.max(1, secondsLeft - 1), Math.max(1, Math.exp(log) - 4))
}
