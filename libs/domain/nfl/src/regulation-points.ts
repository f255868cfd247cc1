import type { ModelParams } from '@fairline/domain-sport'
import type { FirstScorers } from './late-game.ts'
import { lateGame } from './late-game.ts'
import { lateGameSeconds } from './late-tables.ts'
import type { NflState } from './nfl-state.ts'
import type { RegulationParts, VisitPoints } from './regulation-parts.ts'
import { jointOf, pointsStride, regulationParts, visitQuarters } from './regulation-parts.ts'

/** The rest of regulation. Every market but the players' is a sum over it. */
export interface Regulation {
  /** Both sides' further points: P(home h, away a) at h x `pointsStride` + a. Adds up to 1. */
  readonly joint: Float64Array
  /** Share of the joint distribution that comes from the walk of the late game: 0 to 1. */
  readonly lateShare: number
  /** The parts behind it, where it is not of the last quarter alone. */
  readonly parts: RegulationParts | undefined
  /** Who scores next and who wins the races, by the walk; undefined without it. */
  readonly first: FirstScorers | undefined
}

/** The walk of the late game takes over from {@link lateGameSeconds} of the fourth quarter to here. */
const handoverSeconds = 460

/** Late in the fourth quarter walked possession by possession (late-game.ts), before that a sum over drives (regulation-parts.ts). */
export const regulationOf = (state: NflState, params: ModelParams): Regulation => {
  const ended = state.phase === 'quarter-break' && state.quarter === 4
  const seconds = ended ? 0 : state.quarterSecondsRemaining
  const lateShare = state.quarter === 4 ? Math.min(1, Math.max(0, (lateGameSeconds - seconds) / (lateGameSeconds - handoverSeconds))) : 0
  if (lateShare === 0) {
    const parts = regulationParts(state, params)
    return { joint: normalized(jointOf(parts)), lateShare, parts: parts.quarter === 4 ? undefined : parts, first: undefined }
  }
  const { joint, first } = lateGame(state, params)
  if (lateShare === 1) return { joint: normalized(joint), lateShare, parts: undefined, first }
  const drives = jointOf(regulationParts(state, params))
  const mixed = joint.map((p, i) => lateShare * p + (1 - lateShare) * (drives[i] as number))
  return { joint: normalized(mixed), lateShare, parts: undefined, first }
}

// Parameters are rounded: their rows add up to one only nearly, and every market divides the same whole.
// In place: the grid is this price's own, and a copy of it would be most of its garbage.
const normalized = (joint: Float64Array): Float64Array => {
  let sum = 0
  for (let i = 0; i < joint.length; i++) sum += joint[i] as number
  for (let i = 0; i < joint.length; i++) joint[i] = (joint[i] as number) / sum
  return joint
}

/** Visits the further points in the quarters `from` to `to`, of which one at least is not over. */
export const visitPoints = ({ joint, parts }: Regulation, from: number, to: number, visit: VisitPoints): void => {
  if (parts !== undefined) return visitQuarters(parts, from, to, visit)
  for (let h = 0; h < pointsStride; h++)
    for (let a = 0; a < pointsStride; a++) {
      const p = joint[h * pointsStride + a] as number
      if (p > 0) visit(h, a, p)
    }
}
