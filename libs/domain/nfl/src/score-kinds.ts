/**
 * How points were scored. `adjustment` is a change of the score that no scoring play makes. Tries belong to the scoring play of their touchdown:
 * `defensive-two-point` is a try that the defence carried back, `try-safety` the single point of a safety on a try (rule 11-3-2).
 */
export const scoreKinds = [
  'none',
  'touchdown',
  'field-goal',
  'safety',
  'extra-point',
  'two-point',
  'adjustment',
  'defensive-two-point',
  'try-safety',
] as const

/** One of {@link scoreKinds}. */
export type ScoreKind = (typeof scoreKinds)[number]

const tries: ReadonlySet<ScoreKind> = new Set(['extra-point', 'two-point', 'defensive-two-point', 'try-safety'])

/** Whether points of this kind belong to the scoring play of their touchdown. */
export const isTryKind = (kind: ScoreKind): boolean => tries.has(kind)
