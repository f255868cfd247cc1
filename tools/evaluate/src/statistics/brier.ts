import type { Scored } from './scored.ts'

/** Squared error of one forecast; its mean is the Brier score (G. W. Brier, Monthly Weather Review 78 (1950)). */
export const squaredError = ({ p, y }: Scored): number => (p - y) ** 2
