import type { Invariant } from '../invariant.ts'
import { notApplicable } from '../invariant.ts'
import { transactionsWhole } from './atomicity.ts'
import { commandsDecided } from './commands.ts'
import { changesNumbered, changesOnce, inputsNamed } from './computing.ts'
import { lettersComplete } from './dead-letters.ts'
import { fixturesExplain } from './fixtures.ts'
import { heartbeatsTrue } from './heartbeats.ts'
import { acceptedOnce, conflictsTold, eventsNumbered, everyMessageOnce, onlyClocksShed } from './intake.ts'
import { abortedStaysHidden, committedInputsOnly, epochsAscend } from './isolation.ts'
import { caughtUp } from './liveness.ts'
import { joinsComplete, joinsShort } from './joins.ts'
import { boundedBuffers, freshSamples, latency, ownDeaths, recomputed, redisSamples } from './observed.ts'
import { offsetsMatch } from './offsets.ts'
import { gapsClose, sequenced, silenceCloses } from './ordering.ts'
import { finalIsFinal, noAnomalies, pricesSane, totalsOpen } from './prices.ts'
import { refusalsClose, refusalsTold } from './refusals.ts'
import { settledOnce } from './settlements.ts'
import { statusesTrue, timesOfReceipt } from './statuses.ts'
import { partnersEqual, partnersOnce, redisIsLast, rowsExact } from './sinks.ts'

const absent = (id: string, title: string, reason: string): Invariant => ({ id, title, decide: () => notApplicable(reason) })

/**
 * Every invariant of the checker, in the order of its scorecard. Those that this system gives no occasion for are listed with
 * the reason, so that nobody takes their absence for a promise.
 */
export const invariants: readonly Invariant[] = [
  everyMessageOnce,
  acceptedOnce,
  conflictsTold,
  eventsNumbered,
  sequenced,
  gapsClose,
  absent('I7', 'Failover between two feeds doubles nothing', 'each sport has one feed'),
  silenceCloses,
  inputsNamed,
  recomputed,
  changesOnce,
  changesNumbered,
  offsetsMatch,
  abortedStaysHidden,
  committedInputsOnly,
  epochsAscend,
  transactionsWhole,
  totalsOpen,
  finalIsFinal,
  pricesSane,
  absent(
    'I21',
    'Each planted impossible value gives one anomaly and no price',
    'the simulator plants no impossible values; the unit tests of the guards do',
  ),
  noAnomalies,
  redisSamples,
  redisIsLast,
  freshSamples,
  rowsExact,
  partnersEqual,
  partnersOnce,
  latency,
  absent('I30', "A partner's outage is notified and counted", 'nobody is notified: a partner sees the lag itself'),
  lettersComplete,
  absent(
    'I32',
    'A poison record delays its neighbours by less than 100 ms',
    'a run does not time single records; `npx vitest run tools/feed-trials/test/poison-delay.test.ts` does',
  ),
  boundedBuffers,
  onlyClocksShed,
  absent('I35', 'Breakers move only along their edges', 'there are no breakers: a sink starts over with growing pauses'),
  caughtUp,
  ownDeaths,
  refusalsClose,
  refusalsTold,
  settledOnce,
  statusesTrue,
  timesOfReceipt,
  commandsDecided,
  joinsComplete,
  joinsShort,
  heartbeatsTrue,
  fixturesExplain,
]
