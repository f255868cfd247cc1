import type { MarketView } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'
import type { FeedPath } from '../feed-path.ts'
import { pathStartUs } from '../feed-path.ts'
import { feedPaths, keyOfGame } from '../tried-sports.ts'
import { enveloped } from './envelopes.ts'
import type { CaseExpectation, CaseStep, RealCase } from './real-case.ts'

/** The game of every case, as its provider names it. */
const caseGame = '2026011101'

/** When the provider says that it lives, after a message: later than a game waits for what is missing. */
const aliveAfterMs = 400

/** Time between two messages of a case that says nothing else. */
const defaultStepMs = 1_000

/** How a market is told in an expectation: its status, and once it is settled how. */
const toldMarket = (market: MarketView | undefined): string => {
  if (market === undefined) return 'absent'
  if (market.status !== 'settled') return market.status
  const winner = market.prices.find(({ result }) => result === 'won')
  return `settled:${winner?.selection ?? market.prices[0]?.result ?? 'nothing'}`
}

const stepText = (step: CaseStep): string => JSON.stringify(step).slice(0, 160)

/** A case being played: counts messages and time. */
class CasePlay {
  readonly #path: FeedPath
  readonly #sport: Sport
  readonly #gameId: string
  #seq = 0
  #count = 0
  #atMs = 0

  constructor(sport: Sport) {
    this.#sport = sport
    this.#path = feedPaths[sport]()
    this.#gameId = `${sport}-${caseGame}`
  }

  /** Plays a step; what it expected and did not find, a line each. */
  play(step: CaseStep): readonly string[] {
    if ('skip' in step) {
      this.#seq += step.skip
      return []
    }
    if ('expect' in step) return this.#compare(step.expect)
    this.#atMs += step.afterMs ?? defaultStepMs
    if ('send' in step) {
      // A message that names its own number restarts the count there.
      const own = step.send['seq']
      this.#seq = typeof own === 'number' ? own : this.#seq + 1
      const place = { game: caseGame, seq: this.#seq, count: ++this.#count, sentAtUs: pathStartUs + this.#atMs * 1000 }
      const message = enveloped[this.#sport](step.send, place)
      this.#deliver(Buffer.from(JSON.stringify(message)))
    } else if ('bytes' in step) {
      this.#deliver(Buffer.from(step.bytes))
    } else if ('beat' in step) {
      this.#path.beat(this.#source, this.#atMs, step.beat)
    } else {
      const { command, types = [] } = step
      this.#path.command(this.#gameId, command === 'suspend' || command === 'resume' ? { kind: command, types } : { kind: command })
    }
    return this.#path.calculatorRejects.length === 0 ? [] : [`the calculator refused a record: ${this.#path.calculatorRejects.join(', ')}`]
  }

  get #source(): string {
    return `${this.#sport}-feed/0`
  }

  #deliver(bytes: Buffer): void {
    this.#path.message({ bytes, ...keyOfGame(this.#sport, caseGame) }, this.#atMs, this.#source)
    // A provider that lives says so all the time: what is missing is missed before the next message.
    this.#path.beat(this.#source, this.#atMs + aliveAfterMs)
  }

  #compare({ open, markets = {}, reason, score, phase }: CaseExpectation): readonly string[] {
    const found: string[] = []
    const differs = (what: string, is: unknown, shouldBe: unknown): void => {
      if (JSON.stringify(is) !== JSON.stringify(shouldBe))
        found.push(`${what} is ${JSON.stringify(is)}, and must be ${JSON.stringify(shouldBe)}`)
    }
    const all = this.#path.markets(this.#gameId)
    const active = [...all.values()].filter(({ status }) => status === 'active')
    if (open !== undefined && open !== active.length > 0)
      found.push(
        open
          ? `no market takes bets, and some must (suspended for: ${[...new Set([...all.values()].map((market) => market.reason))].join(', ')})`
          : `${active.length} markets take bets, and none may: ${active
              .slice(0, 5)
              .map(({ key }) => key)
              .join(', ')}`,
      )
    for (const [key, shouldBe] of Object.entries(markets)) differs(key, toldMarket(all.get(key)), shouldBe)
    if (reason !== undefined) {
      // A market of a player may have a reason of its own beside that of its game.
      const suspended = [...all.values()].filter(({ status }) => status === 'suspended')
      const ofGame = suspended.filter(({ participant }) => participant === '')
      const reasons = new Set((ofGame.length === 0 ? suspended : ofGame).map((market) => market.reason))
      differs('the reason of the suspended markets of the game', [...reasons].sort(), [reason])
    }
    const summary = this.#path.score(this.#gameId)
    if (score !== undefined) differs('the score', [summary?.homeScore, summary?.awayScore], score)
    if (phase !== undefined) differs('the phase', summary?.phase, phase)
    return found
  }
}

/** Plays a case over the whole path in process; what did not hold, a line each with its step. Empty where everything held. */
export const runRealCase = ({ sport, steps }: RealCase): readonly string[] => {
  const play = new CasePlay(sport)
  return steps.flatMap((step, index) => play.play(step).map((line) => `step ${index + 1} ${stepText(step)}: ${line}`))
}
