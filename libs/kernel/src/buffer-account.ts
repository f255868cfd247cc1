/** How much of something there is. */
export interface Amount {
  readonly records: number
  readonly bytes: number
}

/** What went through a bounded buffer since its process began, and what it holds now. Held = produced - drained - shed, at every moment. */
export interface BufferReading {
  /** Unique within its process: `intake`, `partition/3`, `sink/redis`. */
  readonly buffer: string
  /** Was put in. */
  readonly produced: Amount
  /** Went on, or back to where it came from. */
  readonly drained: Amount
  /** Was left out under overload, by class. */
  readonly shed: Readonly<Record<string, Amount>>
  /** Counted where it lies, not from the others. */
  readonly held: Amount
  /** What it can hold at most: the bound at which its source is paused, and what that source may still deliver. */
  readonly cap: Amount
}

/** Nothing. */
export const noAmount: Amount = { records: 0, bytes: 0 }

/** Both together. */
export const addAmounts = (a: Amount, b: Amount): Amount => ({ records: a.records + b.records, bytes: a.bytes + b.bytes })

/** So many times as much. */
export const timesAmount = ({ records, bytes }: Amount, times: number): Amount => ({ records: records * times, bytes: bytes * times })

/** What one batch of a log holds at most, and so what may come in beyond the bound at which a partition is paused. */
export const largestBatch: Amount = { records: 32_768, bytes: 4 * 1024 * 1024 }

/** Counts what goes in and out of a buffer: numbers only, since some buffers move record by record. */
export class BufferAccount {
  readonly buffer: string
  #producedRecords = 0
  #producedBytes = 0
  #drainedRecords = 0
  #drainedBytes = 0
  readonly #shed: Record<string, Amount> = {}

  constructor(buffer: string) {
    this.buffer = buffer
  }

  /** Something came in. */
  put(records: number, bytes: number): void {
    this.#producedRecords += records
    this.#producedBytes += bytes
  }

  /** Something went out. */
  drain(records: number, bytes: number): void {
    this.#drainedRecords += records
    this.#drainedBytes += bytes
  }

  /** Something was left out. */
  shed(className: string, amount: Amount): void {
    this.#shed[className] = addAmounts(this.#shed[className] ?? noAmount, amount)
  }

  /** @param held what the owner finds inside */
  reading(held: Amount, cap: Amount): BufferReading {
    return {
      buffer: this.buffer,
      produced: { records: this.#producedRecords, bytes: this.#producedBytes },
      drained: { records: this.#drainedRecords, bytes: this.#drainedBytes },
      shed: { ...this.#shed },
      held,
      cap,
    }
  }
}
