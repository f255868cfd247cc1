import { mlbModule } from '@fairline/domain-mlb'
import type { MlbEvent, MlbPlay, MlbState } from '@fairline/domain-mlb'
import type { MarketKey } from '@fairline/kernel'
import { unwrap } from '@fairline/kernel'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generateGame, vocabulary } from '../src/index.ts'

const { apply, initial, settle, hazards, price, afterLoss } = mlbModule

interface CleanGame {
  readonly start: MlbState
  readonly events: readonly MlbEvent[]
  readonly offered: readonly MarketKey[]
  readonly results: ReadonlyMap<MarketKey, string>
}

const resultsOf = (state: MlbState, offered: readonly MarketKey[]): ReadonlyMap<MarketKey, string> =>
  new Map(settle(state, offered).map((each) => [each.key, JSON.stringify([each.selections, each.voidReason])]))

const playClean = (seed: number): CleanGame => {
  const startsAtUs = 1_780_340_400_000_000
  const { messages } = generateGame({ providerGameId: `d${seed}`, seed, gameDate: '2026-06-01', startsAtMs: 0, startsAtUs })
  const decoded = messages.map(({ body }) => unwrap(mlbModule.decode(vocabulary.stamp(body, 1))))
  const start = decoded.flatMap((each) => (each.kind === 'fixture' ? [initial(each.fixture)] : []))[0]
  if (start === undefined) throw new Error('the fixture comes first')
  const events = decoded.flatMap((each) => (each.kind === 'event' ? [each.event] : []))
  const offered = new Set<MarketKey>()
  let state = start
  events.forEach((event, at) => {
    state = apply(state, event)
    if (at % 20 === 0) for (const market of price(state, mlbModule.params)) offered.add(market.key)
  })
  return { start, events, offered: [...offered], results: resultsOf(state, [...offered]) }
}

const games = new Map<number, CleanGame>()
const cleanGame = (seed: number): CleanGame => {
  const known = games.get(seed) ?? playClean(seed)
  games.set(seed, known)
  return known
}

type Kind = 'junk' | 'early-pitch' | 'repeat' | 'lose-and-correct' | 'lose' | 'swap' | 'edit-numbers'
interface Disturbance {
  readonly kind: Kind
  /** Where in the game, in thousandths of it. */
  readonly at: number
  readonly seed: number
}

const junkTypes = ['game_advisory', 'mound_visit', 'batter_timeout', 'defensive_switch', 'umpire_substitution'] as const

/** A piece of information of an at-bat, with scores and outs that are not the game's. */
const junkAfter = (event: MlbEvent, seed: number): MlbPlay => ({
  kind: 'play',
  atBatIndex: event.kind === 'status' ? 0 : event.atBatIndex,
  eventIndex: seed % 7,
  inning: Math.max(1, event.inning - (seed % 2)),
  bottom: seed % 3 === 0,
  batterId: '',
  batterName: '',
  pitcherId: '',
  pitcherName: '',
  eventType: junkTypes[seed % junkTypes.length] as string,
  description: '',
  runs: 0,
  rbi: 0,
  homeScore: seed % 5,
  awayScore: seed % 4,
  outs: seed % 4,
  balls: 0,
  strikes: 0,
  keepsCount: true,
  firstRunnerId: '',
  secondRunnerId: '',
  thirdRunnerId: '',
  totalBases: 0,
  plateAppearance: false,
  correction: false,
  unstated: [],
})

type Step = { readonly event: MlbEvent } | 'loss'

/** Brings the pitch that follows a status which closes the game before that game goes on. */
const bringForward = (steps: Step[], seed: number): void => {
  const closing = steps.flatMap((step, at) =>
    step !== 'loss' && step.event.kind === 'status' && /^(Delayed|Suspended|Manager|Umpire|Instant)/.test(step.event.reason) ? [at] : [],
  )
  const at = closing[seed % closing.length]
  const next = at === undefined ? undefined : steps.slice(at).find((step) => step !== 'loss' && step.event.kind === 'pitch')
  if (at !== undefined && next !== undefined) steps.splice(at + 1, 0, next)
}

const disturb = (events: readonly MlbEvent[], disturbances: readonly Disturbance[]): readonly Step[] => {
  let steps: Step[] = events.map((event) => ({ event }))
  for (const { kind, at, seed } of disturbances) {
    // The last status is the provider's truth: it stays.
    const place = 1 + Math.floor((at / 1000) * (steps.length - 3))
    const step = steps[place]
    if (step === undefined || step === 'loss') continue
    const { event } = step
    const next = steps[place + 1]
    if (kind === 'junk') steps.splice(place + 1, 0, { event: junkAfter(event, seed) })
    else if (kind === 'repeat') steps.splice(place + 1 + (seed % 4), 0, step)
    else if (kind === 'early-pitch') bringForward(steps, seed)
    else if (kind === 'swap' && next !== undefined && place < steps.length - 3) steps.splice(place, 2, next, step)
    else if (kind === 'edit-numbers' && event.kind === 'pitch') steps[place] = { event: { ...event, pitchNumber: 0, atBatIndex: -1 } }
    // A correction says what nothing else says: whoever lost it cannot know that an earlier play counts otherwise.
    else if (kind === 'lose' && !(event.kind === 'play' && event.correction)) steps[place] = 'loss'
    else if (kind === 'lose-and-correct' && event.kind === 'play' && !event.correction) {
      const back = Math.min(steps.length - 1, place + 1 + (seed % 30))
      // One that the scorer corrects in the meantime is known by that correction.
      if (
        steps.some(
          (each) => each !== 'loss' && each.event.kind === 'play' && each.event.correction && each.event.atBatIndex === event.atBatIndex,
        )
      )
        continue
      steps[place] = 'loss'
      steps = steps.toSpliced(back, 0, { event: { ...event, correction: true } })
    }
  }
  // What was doubted is stated twice.
  const truth = events.at(-1)
  return truth === undefined ? steps : [...steps, { event: truth }]
}

const isClosed = (state: MlbState): boolean =>
  hazards(state).some((each) => each.scope.kind === 'game') || price(state, mlbModule.params).length === 0

const mustBeClosed = (state: MlbState): boolean =>
  state.over || state.underReview || ['delayed', 'suspended', 'postponed', 'final', 'called'].includes(state.phase)

const playDisturbed = (game: CleanGame, disturbances: readonly Disturbance[]): MlbState => {
  let state = game.start
  let standing = false
  for (const step of disturb(game.events, disturbances)) {
    state = step === 'loss' ? afterLoss(state) : apply(state, step.event)
    if (step !== 'loss' && step.event.kind === 'status') standing = mustBeClosed(state) && !state.over
    if ((standing || mustBeClosed(state)) && !isClosed(state)) throw new Error(`open in phase ${state.phase} after ${JSON.stringify(step)}`)
  }
  return state
}

const disturbancesOf = (...kinds: readonly Kind[]) =>
  fc.array(fc.record({ kind: fc.constantFrom(...kinds), at: fc.integer({ min: 0, max: 999 }), seed: fc.integer({ min: 0, max: 1000 }) }), {
    minLength: 1,
    maxLength: 8,
  })
const seeds = fc.integer({ min: 1, max: 12 })

describe('a game whose feed repeats, invents and renumbers', { timeout: 120_000 }, () => {
  it('settles every market as the clean game does', () => {
    fc.assert(
      fc.property(seeds, disturbancesOf('junk', 'repeat', 'edit-numbers'), (seed, disturbances) => {
        const game = cleanGame(seed)
        expect(resultsOf(playDisturbed(game, disturbances), game.offered)).toEqual(game.results)
      }),
      { numRuns: 80 },
    )
  })
})

describe('a game whose feed loses plays and brings them as corrections', { timeout: 120_000 }, () => {
  it('settles whatever it settles as the clean game does', () => {
    fc.assert(
      fc.property(seeds, disturbancesOf('lose-and-correct', 'junk'), (seed, disturbances) => {
        const game = cleanGame(seed)
        for (const [key, result] of resultsOf(playDisturbed(game, disturbances), game.offered))
          expect([key, result]).toEqual([key, game.results.get(key)])
      }),
      { numRuns: 80 },
    )
  })
})

describe('a game whose feed loses messages and brings them in another order', { timeout: 120_000 }, () => {
  it('settles nothing otherwise than the clean game, and its score', () => {
    fc.assert(
      fc.property(seeds, disturbancesOf('lose', 'swap', 'repeat', 'junk', 'early-pitch'), (seed, disturbances) => {
        const game = cleanGame(seed)
        const state = playDisturbed(game, disturbances)
        for (const [key, result] of resultsOf(state, game.offered)) expect([key, result]).toEqual([key, game.results.get(key)])
        expect(resultsOf(state, game.offered).get('moneyline/ft' as MarketKey)).toBe(game.results.get('moneyline/ft' as MarketKey))
      }),
      { numRuns: 120 },
    )
  })
})
