import { sports } from '@fairline/kernel'
import { expect, it } from 'vitest'
import { environments, partitionsOf, partitionsOfShard, shardsOf, topicSpecs } from './topics.ts'

it.each(environments)('%s: all topics of a sport have the same number of partitions', (environment) => {
  for (const spec of topicSpecs(environment)) {
    const sport = sports.find((each) => spec.topic.startsWith(`${each}.`))
    expect(spec.partitions).toBe(sport === undefined ? -1 : partitionsOf[environment][sport])
  }
})

it.each(environments)('%s: the shards of a sport share out every partition once', (environment) => {
  for (const sport of sports) {
    const owned = Array.from({ length: shardsOf[environment][sport] }, (_, shard) => partitionsOfShard(environment, sport, shard)).flat()
    expect(owned.toSorted((a, b) => a - b)).toEqual(Array.from({ length: partitionsOf[environment][sport] }, (_, partition) => partition))
  }
})

it('has the production sizes that partners were told', () => {
  expect(partitionsOf.prod).toEqual({ nfl: 50, nba: 10, mlb: 5 })
  for (const spec of topicSpecs('prod')) expect([spec.replication, spec.config['min.insync.replicas']]).toEqual([3, '2'])
})
