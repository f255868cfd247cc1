import type { ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** The public error codes of the Pub/Sub adapter. */
export const pubsubErrors = {
  PUBSUB_SUBSCRIPTION_MISSING: {
    disposition: 'retry',
    advice: 'Create the subscription (with message ordering), or check its name and the project.',
  },
  PUBSUB_ACCESS_DENIED: { disposition: 'retry', advice: 'Give the service account the role Pub/Sub Subscriber on the subscription.' },
  PUBSUB_SERVICE_UNREACHABLE: {
    disposition: 'retry',
    advice: 'Check the address of the service, the network and the credentials; the subscription is opened again and again.',
  },
  PUBSUB_STREAM_SILENT: {
    disposition: 'retry',
    advice: 'The stream is opened anew: it may have died in silence. While no game is played this is normal.',
  },
  PUBSUB_STREAM_BROKEN: { disposition: 'retry', advice: 'The stream is opened again; if this repeats, check the service and the network.' },
} as const satisfies ErrorRegistry

/** Makes the errors of the adapter. */
export const pubsubError = errorFactory(pubsubErrors)
