import type { JsonObject } from '@fairline/kernel'
import type { CaseStep } from '../cases/real-case.ts'
import type { Phrasebook, Score } from './phrasebook.ts'

/** A situation that every sport can come into, and what must hold in it. */
export interface Situation {
  /** A sentence. */
  readonly name: string
  /** The steps in a sport's words; none where its provider cannot say it. */
  readonly steps: (say: Phrasebook) => readonly CaseStep[]
}

const dayMs = 24 * 3_600_000

const send = (...messages: readonly JsonObject[]): readonly CaseStep[] => messages.map((message) => ({ send: message }))
const isOpen: CaseStep = { expect: { open: true } }
const isClosed: CaseStep = { expect: { open: false } }
const closedFor = (reason: string): CaseStep => ({ expect: { open: false, reason } })
const raised = ([home, away]: Score, by: number): Score => [home + by, away]

/** Each variant by itself, from the same beginning. */
const underway = (say: Phrasebook): readonly CaseStep[] => [...send(...say.underway(say.scores.early)), isOpen]
const late = (say: Phrasebook): readonly CaseStep[] => [...send(...say.late(say.scores.late)), isOpen]

const wins: CaseStep = { expect: { phase: 'final', open: false, markets: { 'moneyline/ft': 'settled:home' } } }

/** The table: each row is tried on every sport over the whole path. */
export const situations: readonly Situation[] = [
  {
    name: 'a refused message closes its game at once, and neither a bystander nor the clock opens it, but the next full statement does',
    steps: (say) => [
      ...underway(say),
      ...say
        .badDeciding(say.scores.early)
        .flatMap((bad, at): readonly CaseStep[] => [
          ...send(bad),
          closedFor('feed-refused'),
          ...send(say.bystander(say.scores.early, at), say.clock(say.scores.early, {})),
          isClosed,
          { beat: 'alive' },
          isClosed,
          ...send(say.state(say.scores.early, at)),
          isOpen,
        ]),
    ],
  },
  {
    name: 'a refused clock message closes its game until the clock is stated again',
    steps: (say) => [
      ...underway(say),
      ...send(say.badClock(say.scores.early)),
      closedFor('feed-refused'),
      ...send(say.clock(say.scores.early, {})),
      isOpen,
    ],
  },
  {
    name: 'bytes that cannot be read close the game that their key names',
    steps: (say) => [
      ...underway(say),
      { bytes: '{"type":"status","total_home_sc' },
      // Without a key such bytes name no game.
      ...(say.isKeyed ? [closedFor('feed-refused')] : []),
      ...send(say.state(say.scores.early, 1)),
      isOpen,
    ],
  },
  {
    name: 'a price input that is stated badly closes what is priced from it, until it is stated well',
    steps: (say) => [
      ...underway(say),
      ...say
        .badPriceInputs(say.scores.early)
        .flatMap((bad, at): readonly CaseStep[] => [
          ...send(bad),
          closedFor('input-unknown'),
          ...send(say.state(say.scores.early, at)),
          isOpen,
        ]),
    ],
  },
  {
    name: 'a bad field that decides and prices nothing changes nothing',
    steps: (say) => [...underway(say), ...say.badDecoration(say.scores.early).flatMap((bad) => [...send(bad), isOpen])],
  },
  {
    name: 'play that is suspended is lifted by a statement of the phase alone',
    steps: (say) => [
      ...underway(say),
      ...send(say.suspended(say.scores.early)),
      closedFor('suspended'),
      ...send(say.play(say.scores.early, 1), say.bystander(say.scores.early, 2), say.clock(say.scores.early, {})),
      isClosed,
      { beat: 'alive' },
      isClosed,
      ...send(...say.resumed(say.scores.early), say.state(say.scores.early, 3)),
      isOpen,
    ],
  },
  {
    name: 'a suspended game goes on after 8 and after 61 days',
    steps: (say) => [
      ...underway(say),
      ...send(say.suspended(say.scores.early)),
      { beat: 'alive', afterMs: 8 * dayMs },
      isClosed,
      ...send(...say.resumed(say.scores.early), say.state(say.scores.early, 3)),
      isOpen,
      ...send(say.suspended(say.scores.early)),
      isClosed,
      { beat: 'alive', afterMs: 61 * dayMs },
      ...send(...say.resumed(say.scores.early), say.state(say.scores.early, 4)),
      isOpen,
    ],
  },
  {
    name: 'a postponed game keeps its markets closed and none void, and opens when it is played',
    steps: (say) => [
      ...underway(say),
      ...send(say.postponed(say.scores.early)),
      closedFor('postponed'),
      { expect: { markets: { 'moneyline/ft': 'suspended' } } },
      ...send(...say.resumed(say.scores.early), say.state(say.scores.early, 3)),
      isOpen,
    ],
  },
  {
    name: 'regulation that is over and not level is closed before the provider says final, which settles it',
    steps: (say) => [
      ...late(say),
      ...send(...say.regulationOver(say.scores.late)),
      isClosed,
      { beat: 'alive' },
      isClosed,
      ...send(say.final(say.scores.late)),
      wins,
    ],
  },
  {
    name: 'a second final with another score settles again',
    steps: (say) => {
      const [home, away] = say.scores.late
      return [
        ...late(say),
        ...send(say.final(say.scores.late)),
        wins,
        ...send(say.final([home - 1, away])),
        { expect: { phase: 'final', score: [home - 1, away], open: false } },
      ]
    },
  },
  {
    name: 'a final that is taken back opens the game, which then ends and settles',
    steps: (say) => {
      const before = say.late(say.scores.late).length
      return [
        ...late(say),
        ...send(say.final(say.scores.late)),
        wins,
        ...send(...say.finalTakenBack(`e${before + 1}`, say.scores.late)),
        { expect: { open: true, phase: 'live', markets: { 'moneyline/ft': 'active' } } },
        ...send(say.final(say.scores.late)),
        wins,
      ]
    },
  },
  {
    name: 'leftovers after the final open nothing',
    steps: (say) => [
      ...late(say),
      ...send(say.final(say.scores.late)),
      wins,
      ...send(say.play(say.scores.late, 7), say.bystander(say.scores.late, 8), say.clock(say.scores.late, {})),
      wins,
      { beat: 'alive' },
      wins,
    ],
  },
  {
    name: 'a final that cannot be is not settled, and is taken when it is said again',
    steps: (say) => [
      ...underway(say),
      ...send(say.earlyFinal(say.scores.early)),
      { expect: { open: false, reason: 'final-unconfirmed', markets: { 'moneyline/ft': 'suspended' } } },
      ...send(say.earlyFinal(say.scores.early)),
      { expect: { open: false, phase: 'final' } },
    ],
  },
  {
    name: 'a final that cannot be is taken on an operator’s word',
    steps: (say) => [
      ...underway(say),
      ...send(say.earlyFinal(say.scores.early)),
      closedFor('final-unconfirmed'),
      { command: 'confirm-final' },
      { expect: { open: false, phase: 'final' } },
    ],
  },
  {
    name: 'a final that cannot be is taken when the time for doubt is over',
    steps: (say) => [
      ...underway(say),
      ...send(say.earlyFinal(say.scores.early)),
      { beat: 'alive', afterMs: 60_000 },
      closedFor('final-unconfirmed'),
      { beat: 'alive', afterMs: 3_600_000 },
      { expect: { open: false, phase: 'final' } },
    ],
  },
  {
    name: 'a final that cannot be is dropped when play goes on',
    steps: (say) => [
      ...underway(say),
      ...send(say.earlyFinal(say.scores.early)),
      closedFor('final-unconfirmed'),
      ...send(...say.resumed(say.scores.early), say.state(say.scores.early, 2)),
      isOpen,
    ],
  },
  {
    name: 'a score that cannot follow closes the game and is dropped by a statement of the score before',
    steps: (say) => [
      ...underway(say),
      ...send(say.state(say.impossibleScore, 1)),
      { expect: { open: false, reason: 'state-unconfirmed', markets: { 'moneyline/ft': 'suspended' } } },
      ...send(say.state(say.scores.early, 2)),
      { expect: { open: true, score: say.scores.early } },
    ],
  },
  {
    name: 'a score that cannot follow is taken when it is stated again',
    steps: (say) => [
      ...underway(say),
      ...send(say.state(say.impossibleScore, 1)),
      closedFor('state-unconfirmed'),
      ...send(say.state(say.impossibleScore, 2)),
      { expect: { score: say.impossibleScore } },
    ],
  },
  {
    name: 'a game that is abandoned voids what is not decided, with its reason',
    steps: (say) =>
      say.abandoned === undefined
        ? []
        : [
            ...underway(say),
            ...send(say.abandoned(say.scores.early)),
            { expect: { open: false, phase: 'final', markets: { 'moneyline/ft': 'settled:void' } } },
          ],
  },
  {
    name: 'a game that is cancelled or forfeited voids what is not decided',
    steps: (say) => [
      ...underway(say),
      ...send(say.cancelled(say.scores.early)),
      { expect: { open: false, markets: { 'moneyline/ft': 'settled:void' } } },
      ...send(...say.resumed(say.scores.early), say.state(say.scores.early, 5)),
      isOpen,
      ...send(say.forfeited(say.scores.early)),
      { expect: { open: false, markets: { 'moneyline/ft': 'settled:void' } } },
    ],
  },
  {
    name: 'an operator abandons a suspended game: no market stays suspended',
    steps: (say) => [
      ...underway(say),
      ...send(say.suspended(say.scores.early)),
      { command: 'abandon' },
      { expect: { open: false, phase: 'final', markets: { 'moneyline/ft': 'settled:void' } } },
    ],
  },
  {
    name: 'a game that nobody continues for more than a year is abandoned',
    steps: (say) => [
      ...underway(say),
      ...send(say.suspended(say.scores.early)),
      { beat: 'alive', afterMs: 380 * dayMs },
      { beat: 'alive', afterMs: 120_000 },
      { expect: { open: false, phase: 'final', markets: { 'moneyline/ft': 'settled:void' } } },
    ],
  },
  {
    name: 'a correction three days after the final settles again',
    steps: (say) => {
      const [home, away] = say.scores.late
      return [
        ...late(say),
        ...send(say.final(say.scores.late)),
        wins,
        { beat: 'alive', afterMs: 7 * 3_600_000 },
        { beat: 'alive', afterMs: 3 * dayMs },
        ...send(say.final([home - 1, away])),
        { expect: { phase: 'final', score: [home - 1, away], open: false } },
      ]
    },
  },
  {
    name: 'numbering that starts again is the new numbering after three messages, one of them a full statement',
    steps: (say) => [
      ...underway(say),
      { send: { ...say.state(say.scores.early, 1), ...renumbered(1) } },
      isClosed,
      { send: { ...say.play(say.scores.early, 2), ...renumbered(2) } },
      isClosed,
      { send: { ...say.state(say.scores.early, 3), ...renumbered(3) } },
      isOpen,
      { send: { ...say.state(say.scores.early, 4), ...renumbered(4) } },
      isOpen,
    ],
  },
  {
    name: 'numbering that leaps is the new numbering after three messages, one of them a full statement',
    steps: (say) => [
      ...underway(say),
      ...[1, 2, 3, 4].flatMap((at): readonly CaseStep[] => [
        { send: { ...say.state(say.scores.early, at), ...renumbered(900_000_000 + at) } },
        at < 3 ? isClosed : isOpen,
      ]),
    ],
  },
  {
    name: 'a number that was taken by another message closes the game until the numbering goes on',
    steps: (say) => {
      const next = say.underway(say.scores.early).length + 1
      return [
        ...underway(say),
        { send: { ...say.play(say.scores.early, 1), ...renumbered(3) } },
        isClosed,
        { send: { ...say.state(say.scores.early, 2), seq: next } },
        isOpen,
      ]
    },
  },
  {
    name: 'a gap closes its game until the next full statement',
    steps: (say) => [
      ...underway(say),
      { skip: 2 },
      ...send(say.bystander(say.scores.early, 1)),
      { beat: 'alive' },
      closedFor('feed-gap'),
      ...send(say.state(say.scores.early, 2)),
      isOpen,
    ],
  },
  {
    name: 'stops of an operator add up and are lifted type by type, in any grouping',
    steps: (say) => [
      ...underway(say),
      { command: 'suspend', types: ['moneyline'] },
      { command: 'suspend', types: ['spread'] },
      { expect: { markets: { 'moneyline/ft': 'suspended' } } },
      { command: 'resume', types: ['spread', 'moneyline'] },
      ...send(say.state(say.scores.early, 1)),
      { expect: { open: true, markets: { 'moneyline/ft': 'active' } } },
      { command: 'suspend' },
      isClosed,
      { command: 'resume', types: ['moneyline'] },
      ...send(say.state(say.scores.early, 2)),
      { expect: { open: true, markets: { 'moneyline/ft': 'active' } } },
      { command: 'resume' },
      ...send(say.state(say.scores.early, 3)),
      isOpen,
    ],
  },
  {
    name: 'points scored in a gap belong to nobody: the final score settles, and no player is called short',
    steps: (say) => {
      const score = raised(say.scores.late, 2)
      return [...late(say), { skip: 1 }, ...send(say.lateState(score, 1)), { beat: 'alive' }, ...send(say.final(score)), wins]
    },
  },
]

/** Another number than the one that is due, and an event id that the game has not seen. */
const renumbered = (seq: number): JsonObject => ({ seq, event_id: `n${seq}`, eventId: `n${seq}` })
