import type { ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** Public error codes of the checker. */
export const verifyErrors = {
  VERIFY_TOPIC_UNREAD: { disposition: 'fatal', advice: 'Check that the cluster runs and the topics exist (fairline topics list).' },
  VERIFY_JAVA_ABSENT: {
    disposition: 'reject',
    advice: "Install what the local servers need (`npx fairline stack install`); the checker reads with Kafka's own client and javac.",
  },
  VERIFY_ADDRESS_ABSENT: { disposition: 'reject', advice: 'Start the servers, or give their addresses in the environment.' },
  VERIFY_SERVER_UNREACHABLE: { disposition: 'retry', advice: 'See which servers run with `npx fairline status`, then check again.' },
  VERIFY_JOURNAL_UNREADABLE: { disposition: 'reject', advice: 'Name the folder that the feed simulator wrote its journal to.' },
} as const satisfies ErrorRegistry

/** Makes an error of the checker. */
export const verifyError = errorFactory(verifyErrors)
