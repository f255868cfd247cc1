import type { Sport } from '@fairline/kernel'

/** One message as the provider puts it on the wire. */
export interface WireMessage {
  readonly gameId: string
  readonly text: string
  /** Damaged on purpose. */
  readonly isMalformed: boolean
}

/** What a provider says of itself. */
export interface ProviderProgress {
  readonly sent: number
  readonly alive: number
  /** Handed over and not yet confirmed by the server. */
  readonly backlog: number
  readonly connections: number
}

/** A provider's end of its protocol. */
export interface Provider {
  readonly sport: Sport
  /** What says on its own that it lives: a partition, or the whole connection. */
  readonly sources: readonly string[]
  /** The one of {@link Provider.sources} that carries a game. */
  sourceOf(gameId: string): string
  /**
   * Takes messages in order. Resolves when they are with the server (or sent to every connected client), with the texts as
   * they went over the wire; undefined for one that went to nobody, now or later.
   */
  send(messages: readonly WireMessage[]): Promise<readonly (string | undefined)[]>
  /** Says once that these sources live. */
  alive(nowUs: number, sources: readonly string[]): Promise<void>
  /** Closes the connections to the clients, where the provider has any. */
  disconnect(): void
  /** Asks the clients to connect anew within `inMs`, as before a planned restart; false where the protocol has no such notice. */
  announceReconnect(inMs: number): boolean
  progress(): ProviderProgress
  close(): Promise<void>
}
