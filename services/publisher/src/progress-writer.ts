import type { CommittedOffset, TransactionalLog } from '@fairline/contracts'

/**
 * Commits how far a sink is to its logical group. The group has no members: the transactional id makes its owner the only
 * one who commits. Commits are taken at an interval, or at once where a sink needs the note before it acts.
 */
export class ProgressWriter {
  private readonly writer: TransactionalLog
  private readonly group: string
  private pending = new Map<string, CommittedOffset>()
  private tail: Promise<void> = Promise.resolve()
  private timer: NodeJS.Timeout | undefined
  private failure: { readonly cause: unknown } | undefined

  constructor(writer: TransactionalLog, group: string) {
    this.writer = writer
    this.group = group
  }

  /** Notes a position for the next commit; a later note of the same partition replaces it. */
  note(offset: CommittedOffset): void {
    this.pending.set(`${offset.topic}/${offset.partition}`, offset)
  }

  /** Commits what is noted. Resolves when it is durable; after a failed commit every later one fails too, whoever asked for it. */
  commit(): Promise<void> {
    const committed = this.tail.then(() => this.commitPending())
    // Whoever awaits a commit hears of its failure; the chain itself must not fail twice.
    this.tail = committed.catch(() => undefined)
    return committed
  }

  /** Commits at an interval until closed. */
  every(intervalMs: number, onError: (caught: unknown) => void): void {
    this.timer = setInterval(() => {
      if (this.pending.size > 0) this.commit().catch(onError)
    }, intervalMs)
  }

  /** Commits the rest where that is wanted, and closes. */
  async close(commitRest: boolean): Promise<void> {
    clearInterval(this.timer)
    try {
      if (commitRest) await this.commit()
    } finally {
      await this.tail
      await this.writer.close()
    }
  }

  private async commitPending(): Promise<void> {
    // Notes of the failed commit are gone from `pending`: without this, a later call would call them durable.
    if (this.failure !== undefined) throw this.failure.cause
    if (this.pending.size === 0) return
    const offsets = [...this.pending.values()]
    this.pending = new Map()
    try {
      const transaction = await this.writer.begin()
      await transaction.commitOffsets(this.group, offsets)
      await transaction.commit()
    } catch (caught) {
      this.failure = { cause: caught }
      throw caught
    }
  }
}
