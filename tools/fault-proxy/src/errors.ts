import { errorFactory, type ErrorRegistry } from '@fairline/kernel'

/** Public error codes of the fault proxy. */
export const faultProxyErrors = {
  FAULT_PROXY_PORT_UNUSABLE: { disposition: 'fatal', advice: 'Stop the program that listens there, or give another port.' },
  FAULT_PROXY_ROUTE_UNKNOWN: { disposition: 'reject', advice: 'Name a route that the proxy was started with.' },
  FAULT_PROXY_NOT_KAFKA: {
    disposition: 'reject',
    advice: "Give the route the protocol 'tcp', or point it at an unencrypted Kafka listener.",
  },
} as const satisfies ErrorRegistry

/** A code of {@link faultProxyErrors}. */
export type FaultProxyErrorCode = keyof typeof faultProxyErrors

/** Makes the errors of this package. */
export const faultProxyError = errorFactory(faultProxyErrors)
