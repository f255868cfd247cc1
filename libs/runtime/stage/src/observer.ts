import type { AppError } from '@fairline/kernel'

/** A committed transaction. */
export interface CommitReport {
  readonly records: number
  readonly outputs: number
  /** Bytes of keys and values written, state included. */
  readonly bytes: number
  /** From the first record applied to the broker's answer. */
  readonly durationUs: number
  /** The part of it that applied records and closed passes. */
  readonly applyUs: number
}

/** Watches a stage: for metrics and spans. Called once per batch, never per record. */
export interface StageObserver {
  /** A start has failed by what passes, and is tried again. */
  onStartFailed?(error: AppError): void
  onCommit?(report: CommitReport): void
  onBuffered?(records: number, bytes: number): void
  onRestored?(report: { readonly keys: number; readonly records: number; readonly durationUs: number }): void
  onSuspended?(reason: string): void
  onResumed?(): void
}
