import type { RunModel } from './run-model.ts'

/** What the form of a game is read from. */
interface FormSituation {
  readonly inning: number
  readonly bottom: boolean
  readonly outs: number
  readonly homeScore: number
  readonly awayScore: number
}

/** Factors on the runs to come in regulation. */
export interface Form {
  readonly home: number
  readonly away: number
  /** On the home side's last at-bat, whose relievers follow from the score at its start. */
  readonly lastAtBat: number
}

/** Beyond this lead both managers save their good relievers. */
const closeLead = 4

const level: Form = { home: 1, away: 1, lastAtBat: 1 }

/**
 * What the game so far says of the rest of it. A side that scored more than its rate meets a weak pitcher today; from the
 * fifth inning on a side that leads by a few runs keeps its best relievers for the other. Both effects are linear, fitted by
 * least squares on line scores (fit/fit-innings.ts), and small: 1 % a run, and 6 % for a lead in the last innings.
 */
export const formOf = (model: RunModel, at: FormSituation): Form => {
  if (at.inning > model.scheduled) return level
  const { formExcess, formLead } = model
  const played = at.inning - 1
  const lead = at.homeScore - at.awayScore
  const sign = Math.abs(lead) <= closeLead ? Math.sign(lead) : 0
  // The factors are of nine innings; in a shorter game its last inning is the ninth.
  const index = Math.min(8, played + 9 - model.scheduled)
  const perRun = (inningsBatted: number): number => formExcess[Math.min(8, index + inningsBatted - played)] ?? 0
  const perLead = formLead[index] ?? 0
  const half = at.outs / 3
  const homeInnings = played + (at.bottom ? half : 0)
  const awayInnings = played + (at.bottom ? 1 : half)
  const clip = (excess: number): number => Math.max(-5, Math.min(8, excess))
  const homeForm = 1 + perRun(played) * clip(at.homeScore - model.home.rate * homeInnings)
  return {
    home: homeForm + perLead * sign,
    lastAtBat: homeForm,
    away: 1 + perRun(at.bottom ? played + 1 : played) * clip(at.awayScore - model.away.rate * awayInnings) - perLead * sign,
  }
}
