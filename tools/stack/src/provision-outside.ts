import { installClientPatches } from '@fairline/adapters-kafka'
import kafkajs, { type AclEntry, type Admin } from 'kafkajs'
import { type Login, type OutsideRole, outsideUsers } from './credentials.ts'
import { stackError } from './errors.ts'
import { addressVariables } from './external-servers.ts'
import { type OutsideAcl, outsideAcls, outsideTopics } from './outside-cluster.ts'
import type { Environment } from './ports.ts'

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, Kafka, logLevel, ResourcePatternTypes } = kafkajs

const resources = {
  topic: AclResourceTypes.TOPIC,
  group: AclResourceTypes.GROUP,
  'transactional-id': AclResourceTypes.TRANSACTIONAL_ID,
} as const
const operations = { read: AclOperationTypes.READ, write: AclOperationTypes.WRITE, describe: AclOperationTypes.DESCRIBE } as const
const patterns = { literal: ResourcePatternTypes.LITERAL, prefix: ResourcePatternTypes.PREFIXED } as const

const entry = ({ principal, resource, name, match, operation }: OutsideAcl): AclEntry => ({
  principal,
  host: '*',
  permissionType: AclPermissionTypes.ALLOW,
  resourceType: resources[resource],
  resourceName: name,
  resourcePatternType: patterns[match],
  operation: operations[operation],
})

const key = (acl: AclEntry): string =>
  [acl.principal, acl.host, acl.permissionType, acl.resourceType, acl.resourceName, acl.resourcePatternType, acl.operation].join('\n')

const anyAcl = {
  resourceType: AclResourceTypes.ANY,
  resourcePatternType: ResourcePatternTypes.ANY,
  operation: AclOperationTypes.ANY,
  permissionType: AclPermissionTypes.ANY,
} as const

const reconcileTopics = async (admin: Admin): Promise<void> => {
  const present = new Set(await admin.listTopics())
  const missing = outsideTopics.filter(({ name }) => !present.has(name))
  if (missing.length === 0) return
  await admin.createTopics({
    topics: missing.map(({ name, partitions, compacted }) => ({
      topic: name,
      numPartitions: partitions,
      replicationFactor: 1,
      configEntries: [{ name: 'cleanup.policy', value: compacted ? 'compact' : 'delete' }],
    })),
  })
}

const reconcileAcls = async (admin: Admin): Promise<void> => {
  const { resources: found } = await admin.describeAcls(anyAcl)
  const present: readonly AclEntry[] = found.flatMap(({ resourceType, resourceName, resourcePatternType, acls }) =>
    acls.map((acl) => ({ resourceType, resourceName, resourcePatternType, ...acl })),
  )
  const wanted = outsideAcls.map(entry)
  const wantedKeys = new Set(wanted.map(key))
  const presentKeys = new Set(present.map(key))
  const missing = wanted.filter((acl) => !presentKeys.has(key(acl)))
  const excess = present.filter((acl) => !wantedKeys.has(key(acl)))
  if (missing.length > 0) await admin.createAcls({ acl: [...missing] })
  if (excess.length > 0) await admin.deleteAcls({ filters: [...excess] })
}

/** The outside cluster, and who may change its topics and rights. */
export interface OutsideAdmin {
  /** One of its brokers, as host:port. */
  readonly broker: string
  readonly admin: Login
}

const variable = (environment: Environment, name: string): string => {
  const value = environment[name]
  if (value === undefined || value === '') throw stackError('STACK_COMMAND_UNKNOWN', `${name} is not set.`)
  return value
}

/** The admin of the outside cluster that an environment describes. */
export const outsideAdminOf = (environment: Environment): OutsideAdmin => ({
  broker: variable(environment, addressVariables['kafka-outside']).split(',')[0] as string,
  admin: {
    username: variable(environment, 'FAIRLINE_OUTSIDE_ADMIN_USERNAME'),
    password: variable(environment, 'FAIRLINE_OUTSIDE_ADMIN_PASSWORD'),
  },
})

const asAdmin = async ({ broker, admin: login }: OutsideAdmin, doing: string, work: (admin: Admin) => Promise<void>): Promise<void> => {
  installClientPatches()
  const kafka = new Kafka({
    clientId: 'fairline-stack',
    brokers: [broker],
    sasl: { mechanism: 'scram-sha-512', ...login },
    logLevel: logLevel.NOTHING,
    retry: { initialRetryTime: 50, maxRetryTime: 1_000, retries: 8 },
  })
  const admin = kafka.admin()
  try {
    await admin.connect()
    await work(admin)
  } catch (caught) {
    const reason = caught instanceof Error ? caught.message : String(caught)
    throw stackError('STACK_PROVISION_FAILED', `The outside Kafka cluster refused ${doing}: ${reason}.`, {}, caught)
  } finally {
    await admin.disconnect()
  }
}

/** Brings the outside cluster to exactly the topics it needs and the rights that are granted: a right nobody listed is taken away. */
export const provisionOutside = (cluster: OutsideAdmin): Promise<void> =>
  asAdmin(cluster, 'its topics or rights', async (admin) => {
    await reconcileTopics(admin)
    await reconcileAcls(admin)
  })

/** Takes every right of a user of the outside cluster away. {@link provisionOutside} gives them back. */
export const revokeOutside = (cluster: OutsideAdmin, role: OutsideRole): Promise<void> =>
  asAdmin(cluster, 'to take rights away', async (admin) => {
    const principal = `User:${outsideUsers[role]}`
    await admin.deleteAcls({ filters: [{ ...anyAcl, principal }] })
  })
