import type { ServerName } from '../server-name.ts'
import { clickhouse } from './clickhouse.ts'
import { kafkaInternal } from './kafka-internal.ts'
import { kafkaOutside } from './kafka-outside.ts'
import { postgres } from './postgres.ts'
import { pubsub } from './pubsub.ts'
import { redis } from './redis.ts'
import type { ServerDefinition } from './server-definition.ts'

/** Every kind of local server. */
export const serverDefinitions: Readonly<Record<ServerName, ServerDefinition>> = {
  'kafka-internal': kafkaInternal,
  'kafka-outside': kafkaOutside,
  redis,
  postgres,
  clickhouse,
  pubsub,
}
