import type { RejectLimitOptions } from '@fairline/kernel'
import { defaultRejectLimit } from '@fairline/kernel'
import { envInt, envNumber } from './env.ts'

/** Keys of every section that belongs to an intake with a limit of rejects. */
export const rejectLimitKeys = {
  maxRejectsInRow: envInt({ min: 1, max: 1_000_000 })
    .default(defaultRejectLimit.maxInRow)
    .describe('So many rejects without an accepted record between stop the intake.'),
  maxRejectRatio: envNumber({ min: 0.01, max: 1 })
    .default(defaultRejectLimit.maxRatio)
    .describe('A larger share of rejects in the window stops the intake.'),
  rejectWindow: envInt({ min: 10, max: 1_000_000 })
    .default(defaultRejectLimit.window)
    .describe('Records over which the share of rejects is taken.'),
} as const

/** The limit that a section with {@link rejectLimitKeys} asks for. */
export const rejectLimitOf = (section: {
  readonly maxRejectsInRow: number
  readonly maxRejectRatio: number
  readonly rejectWindow: number
}): RejectLimitOptions => ({ maxInRow: section.maxRejectsInRow, maxRatio: section.maxRejectRatio, window: section.rejectWindow })
