/** How to reach our own cluster; a client of kafkajs takes it as it is. */
export interface OwnCluster {
  readonly brokers: string[]
  readonly clientId: string
  readonly sasl?: { readonly mechanism: 'scram-sha-512'; readonly username: string; readonly password: string }
}

/**
 * Our own cluster as the environment of a local run names it (`FAIRLINE_KAFKA_BROKERS`, `…_USERNAME`, `…_PASSWORD`): for commands and tests.
 * Services read their configuration instead.
 * @throws where no broker is named
 */
export const ownCluster = (environment: Readonly<Record<string, string | undefined>>, clientId: string): OwnCluster => {
  const {
    FAIRLINE_KAFKA_BROKERS: brokers = '',
    FAIRLINE_KAFKA_USERNAME: username = '',
    FAIRLINE_KAFKA_PASSWORD: password = '',
  } = environment
  if (brokers === '')
    throw new Error('FAIRLINE_KAFKA_BROKERS is not set: start the local servers (npx fairline start --servers) and load their environment.')
  const address = { brokers: brokers.split(','), clientId }
  return username === '' ? address : { ...address, sasl: { mechanism: 'scram-sha-512', username, password } }
}
