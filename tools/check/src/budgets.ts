/** The parts of `npm test`, in their order, and the seconds that each may take on two cores; docs/testing.md says what is in them. */
export const budgets = {
  static: 80,
  unit: 200,
  mutants: 230,
  integration: 1080,
  chaos: 420,
} as const

/** A part of `npm test`. */
export type Part = keyof typeof budgets

/** The {@link Part}s in their order. */
export const parts = Object.keys(budgets) as readonly Part[]
