import type { Sport } from '@fairline/kernel'
import { sports } from '@fairline/kernel'
import { setTimeout as delay } from 'node:timers/promises'
import type { Scorecard } from './check-run.ts'
import { checkRun } from './check-run.ts'
import type { ArtefactPlaces } from './read-sports.ts'
import { readSports } from './read-sports.ts'
import type { Observations, RunLimits } from './run.ts'
import { defaultLimits } from './run.ts'
import type { SportReport } from './sport-report.ts'
import { sportReport } from './sport-report.ts'

/** Where the artefacts of a run are, and how it is judged. */
export interface RunArtefacts extends ArtefactPlaces {
  /** How long the sinks may take to catch up before a difference counts. */
  readonly waitMs: number
  /** Only these; all unless told. */
  readonly sports?: readonly Sport[]
  /** What was observed of the system while it ran. */
  readonly observations?: Observations
  /** What the invariants measure against; a default installation's unless told. */
  readonly limits?: RunLimits
}

/** The outcome of a check. */
export interface VerifyReport {
  readonly holds: boolean
  readonly sports: readonly SportReport[]
  readonly scorecard: Scorecard
  /** How long it took to read everything, the last time. */
  readonly readMs: number
}

const retryMs = 500

/** Reads every topic, Redis and ClickHouse afresh and decides every invariant. Repeats while sinks catch up, until all hold or time is over. */
export const verifyRun = async (artefacts: RunArtefacts): Promise<VerifyReport> => {
  const until = performance.now() + artefacts.waitMs
  for (;;) {
    const began = performance.now()
    const facts = await readSports(artefacts, artefacts.sports ?? sports)
    const readMs = performance.now() - began
    const scorecard = checkRun({ ...artefacts.observations, sports: facts, limits: artefacts.limits ?? defaultLimits })
    if (scorecard.holds || performance.now() > until)
      return { holds: scorecard.holds, sports: facts.map((each) => sportReport(each, scorecard)), scorecard, readMs }
    await delay(retryMs)
  }
}
