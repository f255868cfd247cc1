import type { MetricRegistry } from '@fairline/runtime-service'

/** The calculators' own metrics; those of every stage come with its host. */
export const calculatorMetrics = {
  fairline_calculator_closed_games: {
    kind: 'gauge',
    unit: '1',
    description:
      'Games that are not over and closed as a whole, by cause; a game with two causes counts under both. See runbooks/game-closed.md.',
    labels: ['reason'],
  },
  fairline_calculator_oldest_closure_seconds: {
    kind: 'gauge',
    unit: 's',
    description: 'For how long the game that was closed first has been closed, by cause; 0 where none is.',
    labels: ['reason'],
  },
  fairline_calculator_parked_games: {
    kind: 'gauge',
    unit: '1',
    description: 'Games that are over and kept for corrections, packed, after their boards have left.',
  },
  fairline_calculator_parked_bytes: { kind: 'gauge', unit: 'By', description: 'Memory that those games take.' },
  fairline_calculator_fixtures_again_total: {
    kind: 'counter',
    unit: '1',
    description: 'Fixtures that came again with other content: taken before anything happened in the game, else ignored.',
    labels: ['outcome'],
  },
} as const satisfies MetricRegistry
