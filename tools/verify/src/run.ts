import type { Sport } from '@fairline/kernel'
import type { SportFacts } from './facts.ts'

/** What one reader took for the odds of a game at one moment. */
export interface PriceSample {
  readonly reader: 'redis' | 'api' | 'stream' | 'partner'
  readonly atMs: number
  readonly gameId: string
  readonly epoch: number
  readonly changeSeq: number
  readonly asOfUs: number
  readonly validForMs: number
  /** Markets that this reader would have taken a bet on. */
  readonly tradable: number
}

/** Something that happened to a process of the system. */
export interface ProcessEvent {
  readonly atMs: number
  /** For example `odds-nfl`, `kafka-internal-1`. */
  readonly process: string
  readonly kind: 'started' | 'ready' | 'ended'
  /** Of an end: the signal or `exit code n`. */
  readonly reason?: string
}

/** A fault, from its injection until it is healed, and what it may explain. */
export interface FaultWindow {
  readonly fromMs: number
  readonly untilMs: number
  /** For example `service-kill`, `feed-silence`, `redis-flush`. */
  readonly kind: string
  /** What it hit: a process, a server, or the provider of a sport. */
  readonly target: string
  /** Sports whose path from feed to partner it touches. The others owe everything they owe in calm. */
  readonly sports: readonly Sport[]
  /** Processes that may end by it. Every other end is one by itself. */
  readonly processes: readonly string[]
  /** How long after its heal it is felt. */
  readonly aftermathMs: number
}

/** Whether a fault is felt at any moment of a span. */
export const isFelt = ({ fromMs, untilMs, aftermathMs }: FaultWindow, spanFromMs: number, spanUntilMs = spanFromMs): boolean =>
  fromMs <= spanUntilMs && spanFromMs <= untilMs + aftermathMs

/** The count of a bounded buffer at one moment, since the start of its process. */
export interface BufferSample {
  readonly atMs: number
  readonly buffer: string
  readonly produced: number
  readonly drained: number
  readonly shed: number
  readonly buffered: number
  readonly cap: number
}

/** What `fairline recompute` says of a sport. */
export interface RecomputedSport {
  readonly sport: Sport
  readonly changes: number
  /** Empty where every change has the same bytes. */
  readonly firstDifference: string
}

/** Limits that the invariants measure against. */
export interface RunLimits {
  /** How long the normalizer waits for a predecessor, by received_at. */
  readonly reorderWindowMs: number
  /** How long a price is valid by the trading policy. */
  readonly validForMs: number
  /** No price is valid for longer. */
  readonly longestValidityMs: number
  /** Time between a reader's look and its clock. */
  readonly sampleToleranceMs: number
  /** From the record that says that a source is silent to the change that closes its markets. */
  readonly silenceCloseMs: number
  /** p99 of (seen by a partner - received from the feed), outside of faults; set it on a quiet machine only. */
  readonly latencyP99Ms?: number
}

/** Limits of a default installation. */
export const defaultLimits: RunLimits = {
  reorderWindowMs: 250,
  validForMs: 5_000,
  longestValidityMs: 10_000,
  sampleToleranceMs: 20,
  silenceCloseMs: 1_000,
}

/**
 * The artefacts of a run. What its topics and stores hold is always there; what only an observer of the running system can know
 * is there where somebody observed: an invariant whose artefact is absent is not applicable, and says so.
 */
export interface Run {
  readonly sports: readonly SportFacts[]
  readonly limits: RunLimits
  /** Every look at Redis, api, streams and partner topics, in order of time per reader. */
  readonly samples?: readonly PriceSample[]
  readonly processes?: readonly ProcessEvent[]
  readonly faults?: readonly FaultWindow[]
  readonly buffers?: readonly BufferSample[]
  readonly recomputed?: readonly RecomputedSport[]
}

/** The artefacts that only an observer has. */
export type Observations = Omit<Run, 'sports' | 'limits'>
