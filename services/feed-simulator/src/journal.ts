import type { Sport } from '@fairline/kernel'
import { once } from 'node:events'
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

/** One line of a journal: a message as it went over the wire (or, for `skipped`, did not). */
export interface JournalEntry {
  readonly sport: Sport
  readonly gameId: string
  readonly feedSeq: number
  readonly eventId: string
  /** Only tells the time: may be left out when there is too much. */
  readonly isHighRate: boolean
  readonly kind: 'message' | 'duplicate' | 'swapped' | 'malformed' | 'skipped'
  /** Microseconds UTC the provider stamped it with; 0 where it was not stamped. */
  readonly sentAtUs: number
}

/** The record of everything the providers sent: one JSON-lines file per sport, compared with what arrived. */
export interface Journal {
  /** `text` is what went over the wire; its CRC-32 and size are written. */
  write(entry: JournalEntry, text: string): void
  close(): Promise<void>
}

/** Writes nothing. */
export const noJournal: Journal = { write: () => undefined, close: () => Promise.resolve() }

/** A journal in `<folder>/<sport>.jsonl`; earlier files of that name are replaced. */
export const openJournal = (folder: string, sports: readonly Sport[]): Journal => {
  mkdirSync(folder, { recursive: true })
  const streams = new Map(sports.map((sport) => [sport, createWriteStream(join(folder, `${sport}.jsonl`), { highWaterMark: 1_048_576 })]))
  return {
    write: (entry, text) => {
      const bytes = Buffer.from(text, 'utf8')
      streams.get(entry.sport)?.write(`${JSON.stringify({ ...entry, bytes: bytes.length, crc32: crc32(bytes) })}\n`)
    },
    close: async () => {
      for (const stream of streams.values()) {
        stream.end()
        await once(stream, 'close')
      }
    },
  }
}
