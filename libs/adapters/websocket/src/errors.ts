import type { ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** The public error codes of the WebSocket adapter. They are reasons for a reconnect, never thrown at the owner. */
export const websocketErrors = {
  WEBSOCKET_CONNECTION_REFUSED: { disposition: 'retry', advice: 'Check the URL, that the provider runs, and the network between.' },
  WEBSOCKET_HANDSHAKE_REFUSED: { disposition: 'retry', advice: 'Check the credentials and the URL with the provider.' },
  WEBSOCKET_HANDSHAKE_TIMEOUT: { disposition: 'retry', advice: 'The provider accepts connections but does not answer; ask it.' },
  WEBSOCKET_PROVIDER_SILENT: {
    disposition: 'retry',
    advice: 'The provider answers the handshake but does not serve what was asked; ask it.',
  },
  WEBSOCKET_PROTOCOL_BROKEN: { disposition: 'retry', advice: 'The provider sent frames that the protocol or our limits forbid; ask it.' },
  WEBSOCKET_FEED_IDLE: { disposition: 'retry', advice: 'No complete message came within the idle limit; the connection was given up.' },
  WEBSOCKET_PING_FLOOD: { disposition: 'retry', advice: 'The provider sent control frames faster than the limit; ask it.' },
  WEBSOCKET_CLOSED: { disposition: 'retry', advice: 'The provider ended the connection; see its code and reason.' },
  WEBSOCKET_DROPPED: { disposition: 'retry', advice: 'Our side gave the connection up; see the reason.' },
} as const satisfies ErrorRegistry

/** One of the public codes. */
export type WebsocketErrorCode = keyof typeof websocketErrors

/** Makes the errors of the adapter. */
export const websocketError = errorFactory(websocketErrors)
