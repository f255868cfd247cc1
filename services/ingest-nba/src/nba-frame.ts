import { isJsonObject } from '@fairline/kernel'
import type { JsonLimits } from '@fairline/kit-ingest'
import { parseJson } from '@fairline/kit-ingest'

/** A text frame of the provider, as far as the connection is concerned. */
export type NbaFrame =
  | { readonly kind: 'subscribed'; readonly resumed: boolean }
  /** Messages that were taken out of a snapshot, in its order. */
  | { readonly kind: 'snapshot'; readonly messages: readonly Buffer[] }
  | { readonly kind: 'snapshot-complete' }
  | { readonly kind: 'reconnect' }
  /** A message of the feed, as it came. The token stands for it and all before it. */
  | { readonly kind: 'message'; readonly token: string | undefined }
  /** Nothing that the protocol knows: its bytes are for the pipeline to judge and to keep. */
  | { readonly kind: 'unreadable' }

const maxTokenLength = 512

/** What a frame may cost: a snapshot holds many messages, one level deeper. */
export const nbaFrameLimits = (maxBytes: number): JsonLimits => ({ maxBytes, maxDepth: 20, maxNodes: 400_000 })

const tokenOf = (token: unknown): string | undefined =>
  typeof token === 'string' && token !== '' && token.length <= maxTokenLength ? token : undefined

/** Reads a text frame of the provider's WebSocket protocol (docs/feeds/nba.md). Takes any bytes. */
export const readNbaFrame = (data: Buffer, limits: JsonLimits): NbaFrame => {
  const parsed = parseJson(data, limits)
  if (!parsed.ok || !isJsonObject(parsed.value)) return { kind: 'unreadable' }
  const body = parsed.value
  switch (body['type']) {
    case 'subscribed':
      return { kind: 'subscribed', resumed: body['resumed'] === true }
    case 'snapshot':
      return Array.isArray(body['frames'])
        ? { kind: 'snapshot', messages: body['frames'].map((frame) => Buffer.from(JSON.stringify(frame))) }
        : { kind: 'unreadable' }
    case 'snapshot-complete':
      return { kind: 'snapshot-complete' }
    case 'reconnect':
      return { kind: 'reconnect' }
    default:
      return { kind: 'message', token: tokenOf(body['token']) }
  }
}
