/** How to reach a Kafka cluster. */
export interface KafkaConfig {
  /** `host:port` each; any of them leads to the others. */
  readonly brokers: readonly string[]
  readonly clientId: string
  readonly sasl?: { readonly mechanism: 'scram-sha-512'; readonly username: string; readonly password: string } | undefined
  readonly tls?: boolean | undefined
}
