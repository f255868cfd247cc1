import { fairline } from '@fairline/contracts'

const { Command, RawRecord } = fairline.v1

/** 2026-01-11 18:00 UTC: any full minute. */
export const startUs = 1_768_154_400_000_000

/** An event as an ingest adapter writes it. */
export interface RawEventOptions {
  readonly gameId?: string
  readonly seq: number
  readonly eventId?: string
  /** Milliseconds after {@link startUs}. */
  readonly atMs?: number
  readonly hash?: number
  readonly correction?: boolean
  readonly final?: boolean
  readonly notEnded?: boolean
  readonly highRate?: boolean
  readonly fullState?: boolean
  /** Hash of what decides results; that of the payload unless told. */
  readonly deciding?: number
  /** The provider's stamp: milliseconds after {@link startUs}. In the order of the numbers unless told. */
  readonly sentMs?: number
  readonly fixture?: boolean
  /** The high-rate event stands for those from this sequence on, too. */
  readonly from?: number
}

/** Bytes of a raw event of the NFL; sequence 1 is the fixture unless told otherwise. */
export const rawEvent = (options: RawEventOptions): Buffer => {
  const { gameId = 'nfl-1', seq, atMs = seq * 10, fixture = seq === 1 } = options
  return Buffer.from(
    RawRecord.encode({
      gameId,
      feedSeq: seq,
      eventId: options.eventId ?? `e${seq}`,
      receivedAtUs: startUs + atMs * 1000,
      source: 'nfl-kafka/0',
      highRate: options.highRate ?? false,
      ...(options.from === undefined ? {} : { conflatedFromSeq: options.from }),
      event: {
        sentAtUs: startUs + (options.sentMs ?? seq * 10) * 1000,
        detail: fixture ? { fixture: { gameId, gameDate: '2026-01-11', sport: 'nfl' } } : { nfl: {} },
        original: Buffer.from(`original of ${gameId}/${seq}`),
        payloadHash: options.hash ?? seq,
        correction: options.correction ?? false,
        final: options.final ?? false,
        notEnded: options.notEnded ?? false,
        fullState: options.fullState ?? false,
        decidingHash: options.deciding ?? options.hash ?? seq,
      },
    }).finish(),
  )
}

/** A refusal as an ingest adapter writes it. */
export interface RawRefusalOptions {
  readonly gameId?: string
  /** 0 where it could not be read. */
  readonly seq: number
  readonly eventId?: string
  readonly atMs?: number
  readonly hash?: number
  readonly clockOnly?: boolean
}

/** Bytes of a raw refusal. */
export const rawRefusal = (options: RawRefusalOptions): Buffer => {
  const { gameId = 'nfl-1', seq, eventId = seq === 0 ? '' : `e${seq}`, atMs = seq * 10, hash = seq + 1_000, clockOnly = false } = options
  return Buffer.from(
    RawRecord.encode({
      gameId,
      feedSeq: seq,
      eventId,
      receivedAtUs: startUs + atMs * 1000,
      source: 'nfl-kafka/0',
      refusal: { code: 'KERNEL_FIELD_INVALID', payloadHash: hash, clockOnly },
    }).finish(),
  )
}

/** Bytes of a source's beat. */
export const rawBeat = (atMs: number, beat: { seq?: number; source?: string; silent?: boolean; aliveMs?: number } = {}): Buffer => {
  const { seq = atMs, source = 'nfl-kafka/0', silent = false, aliveMs = atMs } = beat
  const health = silent ? fairline.v1.SourceHealth.SOURCE_HEALTH_SILENT : fairline.v1.SourceHealth.SOURCE_HEALTH_ALIVE
  return Buffer.from(
    RawRecord.encode({
      receivedAtUs: startUs + atMs * 1000,
      source,
      beat: { source, sourceSeq: seq, providerAliveAtUs: startUs + aliveMs * 1000, health },
    }).finish(),
  )
}

/** Bytes of a command that suspends a game. */
export const suspendCommand = (commandId: string, gameId = 'nfl-1'): Buffer =>
  Buffer.from(Command.encode({ gameId, commandId, actor: 'test', issuedAtUs: startUs, suspend: {} }).finish())
