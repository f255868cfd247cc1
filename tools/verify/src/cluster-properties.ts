type Environment = Readonly<Record<string, string | undefined>>

/** Properties of a client of Kafka's own. */
export type ClientProperties = Readonly<Record<string, string>>

/** How a Java client logs in by SCRAM. */
const scramLogin = (username: string, password: string): ClientProperties => ({
  'security.protocol': 'SASL_PLAINTEXT',
  'sasl.mechanism': 'SCRAM-SHA-512',
  'sasl.jaas.config': `org.apache.kafka.common.security.scram.ScramLoginModule required username="${username}" password="${password}";`,
})

/** How a Java client reaches our own cluster, by the environment of a local run. A cluster elsewhere may be open. */
export const ownClusterProperties = (environment: Environment): ClientProperties => {
  const { FAIRLINE_KAFKA_BROKERS: brokers = '', FAIRLINE_KAFKA_USERNAME: username, FAIRLINE_KAFKA_PASSWORD: password } = environment
  const login = username === undefined || password === undefined ? {} : scramLogin(username, password)
  return { 'bootstrap.servers': brokers, ...login }
}

/** How a user logs in at the cluster of the partners; undefined where the environment has no login of it. */
export const outsideClusterProperties = (environment: Environment, user: 'PARTNER' | 'PUBLISHER'): ClientProperties | undefined => {
  const [username, password] = [environment[`FAIRLINE_OUTSIDE_${user}_USERNAME`], environment[`FAIRLINE_OUTSIDE_${user}_PASSWORD`]]
  return username === undefined || password === undefined ? undefined : scramLogin(username, password)
}
