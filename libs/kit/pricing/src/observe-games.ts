import type { ServiceContext } from '@fairline/runtime-service'
import { calculatorMetrics } from './calculator-metrics.ts'
import type { CalculatorLogic } from './calculator-logic.ts'
import type { GameNotice } from './closures.ts'

/** What somebody should do about a game that is closed, by cause. */
const advice: Readonly<Record<string, string>> = {
  'feed-refused':
    'A message of this game was refused; its markets stay closed until the provider states score, period, clock and phase again. Look at the dead letters of the game.',
  'feed-renumbered':
    'The provider counts its messages of this game in another way; its markets stay closed until three numbers in a row are clear. Ask the provider if it lasts.',
  'state-unconfirmed':
    'The provider stated something that cannot follow from what was known; the markets stay closed until a second statement agrees. Compare with the game itself if it lasts.',
  'final-unconfirmed':
    'The provider stated a final that does not follow from what was known; nothing is settled until a second one agrees, ten minutes have passed, or you confirm it.',
  suspended: 'Play was stopped; the markets stay closed until it goes on. Abandon the game if it will not.',
  postponed: 'The game moved to another time; the markets stay closed until it goes on. Abandon the game if it will not.',
}

/** How the games of a calculator are made visible. */
export interface ObservedGames {
  /** Logs what an operator should know, one line per change of a game. */
  readonly notify: (notice: GameNotice) => void
  /** Measures a calculator whenever metrics are scraped. */
  readonly watch: (logic: Pick<CalculatorLogic, 'closures' | 'parked'>) => void
}

/** Opens the metrics of a calculator's games. */
export const observeGames = ({ clock, log, metrics }: Pick<ServiceContext, 'clock' | 'log' | 'metrics'>): ObservedGames => {
  const instruments = metrics.open(calculatorMetrics)
  const seenReasons = new Set<string>()
  return {
    notify: (notice) => {
      const { gameId, eventSeq } = notice
      if (notice.kind === 'fixture') {
        instruments.fairline_calculator_fixtures_again_total.add(1, { outcome: notice.outcome })
        const what =
          notice.outcome === 'taken' ? 'it is priced from the new one' : 'the game stands on the first one, since it is under way'
        log.info({ gameId, eventSeq }, `The provider sent another fixture of this game; ${what}.`)
        return
      }
      const { reason } = notice
      if (notice.kind === 'closed')
        log.warn({ gameId, eventSeq, reason }, `Game closed. ${advice[reason] ?? ''} See runbooks/game-closed.md.`)
      else log.info({ gameId, eventSeq, reason }, 'What had closed the game is over; its markets open as they are priced.')
    },
    watch: (logic) => {
      metrics.onScrape(() => {
        const closures = new Map(logic.closures().map((closure) => [closure.reason, closure]))
        for (const reason of closures.keys()) seenReasons.add(reason)
        for (const reason of seenReasons) {
          const closure = closures.get(reason)
          const ageUs = closure === undefined ? 0 : Math.max(0, clock.nowUs() - closure.oldestSinceUs)
          instruments.fairline_calculator_closed_games.set(closure?.games ?? 0, { reason })
          instruments.fairline_calculator_oldest_closure_seconds.set(ageUs / 1e6, { reason })
        }
        const parked = logic.parked()
        instruments.fairline_calculator_parked_games.set(parked.games)
        instruments.fairline_calculator_parked_bytes.set(parked.bytes)
      })
    },
  }
}
