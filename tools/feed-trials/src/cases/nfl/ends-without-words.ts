import type { JsonObject } from '@fairline/kernel'
import type { CaseStep, RealCase } from '../real-case.ts'
import { modified, overtimeOf } from './overtime-words.ts'
import {
  closed,
  correctionOf,
  ends,
  expecting,
  fixture,
  incomplete,
  kickoff,
  liveInQ2,
  marketsAre,
  open,
  phase,
  play,
  playedOut,
  rushTouchdown,
  status,
  tenMinutes,
} from './words.ts'

const nfl = { sport: 'nfl', source: 'docs/feeds/nfl.md: every game can end' } as const

const alive = (afterMs: number): CaseStep => ({ beat: 'alive', afterMs })

/** 7-3, 50 seconds to play. */
const lateInQ4: readonly CaseStep[] = [...liveInQ2, ...ends([7, 3], 2).slice(0, 2), status(4, 50, [7, 3])]

const noClock: JsonObject = { quarter_seconds_remaining: null }

/** A pass to a player of the home side who does nothing else. */
const target: CaseStep = play(2, 695, [7, 3], incomplete)

const isUnknown = marketsAre({ 'moneyline/ft': 'settled:home', 'anytime_td/ft/nfl-wh': 'suspended' })

/** Situations of NFL feeds: ends that leave their moment out, and games of which a part was never told. */
export const nflEndsWithoutWords: readonly RealCase[] = [
  {
    ...nfl,
    name: 'a final without a clock is an end at the present clock',
    steps: [...lateInQ4, status(4, 5, [7, 3]), phase('final', 4, 0, [7, 3], noClock), marketsAre({ 'moneyline/ft': 'settled:home' })],
  },
  {
    ...nfl,
    name: 'a final without quarter and clock ends the overtime that its rule has decided',
    steps: [
      ...overtimeOf(modified),
      play(5, 590, [26, 20], rushTouchdown),
      phase('final', 5, 0, [26, 20], { ...noClock, qtr: null }),
      marketsAre({ 'moneyline/ft': 'settled:home', 'overtime/ft': 'settled:yes' }),
    ],
  },
  {
    ...nfl,
    name: 'a final without a clock amid a quarter, or of a quarter that has not begun, waits for a second word',
    steps: [
      ...liveInQ2,
      ...ends([7, 3], 2).slice(0, 1),
      status(3, 30, [7, 3]),
      phase('final', 4, 0, [7, 3], noClock),
      closed('final-unconfirmed'),
      status(3, 20, [7, 3]),
      open,
      phase('final', 3, 0, [7, 3], noClock),
      closed('final-unconfirmed'),
      ...tenMinutes,
      expecting({ phase: 'final' }),
    ],
  },
  {
    ...nfl,
    name: 'a final whose score is blank waits, and time takes it with the score of play',
    steps: [
      ...lateInQ4,
      phase('quarter-break', 4, 0, [7, 3]),
      phase('final', 4, 0, [0, 0]),
      closed('final-unconfirmed'),
      ...tenMinutes,
      marketsAre({ 'moneyline/ft': 'settled:home' }),
    ],
  },
  {
    ...nfl,
    name: 'a blank final after the true one takes no result back, however long nothing else comes',
    steps: [
      ...lateInQ4,
      phase('final', 4, 0, [7, 3]),
      phase('final', 4, 0, [0, 0]),
      ...tenMinutes,
      marketsAre({ 'moneyline/ft': 'settled:home' }),
    ],
  },
  {
    ...nfl,
    name: 'a correction of the final to a blank one takes no result back',
    steps: [
      ...lateInQ4,
      phase('final', 4, 0, [7, 3], { event_id: 'end' }),
      correctionOf(phase('final', 4, 0, [0, 0]), 'status', 'end', {}),
      ...tenMinutes,
      marketsAre({ 'moneyline/ft': 'settled:home' }),
    ],
  },
  {
    ...nfl,
    name: 'a final whose clock or quarter is impossible is an end all the same',
    steps: [
      ...lateInQ4,
      phase('quarter-break', 4, 0, [7, 3]),
      phase('final', 0, -1, [7, 3]),
      marketsAre({ 'moneyline/ft': 'settled:home' }),
    ],
  },
  ...([1, 2_000_000] as const).map((seq): RealCase => ({
    ...nfl,
    name: `the final comes under number ${seq}, and nothing after it: it settles when nothing has come for a minute`,
    steps: [
      ...lateInQ4,
      phase('quarter-break', 4, 0, [7, 3]),
      phase('final', 4, 0, [7, 3], { seq, event_id: 'other' }),
      alive(20_000),
      expecting({ open: false }),
      alive(100_000),
      alive(1_000),
      marketsAre({ 'moneyline/ft': 'settled:home' }),
    ],
  })),
  {
    ...nfl,
    name: 'a game whose last period has run out and that is cancelled before its break is stated keeps what play decided',
    steps: [
      ...lateInQ4,
      phase('live', 4, 0, [7, 3]),
      expecting({ open: false }),
      phase('cancelled', 4, 0, [0, 0]),
      marketsAre({ 'moneyline/ft': 'settled:home' }),
    ],
  },
  {
    ...nfl,
    name: 'the same of a game that an operator gives up',
    steps: [...lateInQ4, phase('live', 4, 0, [7, 3]), { command: 'abandon' }, marketsAre({ 'moneyline/ft': 'settled:home' })],
  },
  {
    ...nfl,
    name: 'an abandoned game with minutes left is not played out by a clock that is absent or blank',
    steps: [
      ...liveInQ2,
      ...ends([7, 3], 2).slice(0, 2),
      status(4, 300, [7, 3]),
      phase('abandoned', 4, 0, [7, 3], noClock),
      marketsAre({ 'moneyline/ft': 'settled:void' }),
      status(4, 290, [7, 3]),
      phase('abandoned', 4, 0, [7, 3]),
      marketsAre({ 'moneyline/ft': 'settled:void', 'result/q1': 'settled:home' }),
    ],
  },
  {
    ...nfl,
    name: 'a game that is suspended with a blank clock is suspended at its own',
    steps: [
      fixture,
      kickoff(1, 900, [0, 0], 'CIN'),
      status(1, 300, [0, 0]),
      phase('suspended', 1, 900, [0, 0]),
      closed('suspended'),
      status(1, 290, [0, 0]),
      open,
    ],
  },
  ...(
    [
      ['cancelled and goes on in the next quarter', [phase('cancelled', 2, 690, [0, 0]), status(3, 500, [7, 3]), status(3, 490, [7, 3])]],
      ['abandoned and goes on with less on the clock', [phase('abandoned', 2, 690, [7, 3]), status(2, 300, [7, 3])]],
      ['given up by an operator and goes on', [{ command: 'abandon' }, status(2, 300, [7, 3])]],
      [
        'final twice and goes on in the next quarter',
        [phase('final', 2, 690, [7, 3]), phase('final', 2, 690, [7, 3]), status(3, 500, [7, 3]), status(3, 490, [7, 3])],
      ],
    ] as const
  ).map(([what, steps]): RealCase => ({
    ...nfl,
    name: `a game is ${what}: nobody is called short of what nobody saw`,
    steps: [...liveInQ2, target, ...steps, ...playedOut([7, 3], 3), isUnknown],
  })),
  {
    ...nfl,
    name: 'a game is abandoned in its third quarter, and its final comes twice: nobody is called short',
    steps: [
      ...liveInQ2,
      target,
      ...ends([7, 3], 2).slice(0, 1),
      phase('abandoned', 3, 700, [7, 3]),
      phase('final', 4, 0, [7, 3]),
      phase('final', 4, 0, [7, 3]),
      isUnknown,
    ],
  },
  ...(
    [
      ['status', [status(1, 300, [0, 0])]],
      ['status after the announcement', [phase('pregame', 1, 900, [0, 0]), status(1, 300, [0, 0])]],
      ['play', [play(1, 300, [0, 0]), status(1, 290, [0, 0])]],
    ] as const
  ).map(([what, steps]): RealCase => ({
    ...nfl,
    name: `a game is met under way in its first quarter by a ${what}: nobody is called short of what came before`,
    steps: [fixture, ...steps, play(1, 280, [0, 0], incomplete), ...playedOut([3, 0]), isUnknown],
  })),
]
