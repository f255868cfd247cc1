import { isCompacted, partitionsOf, partnerPositionTopic, partnerTopicNames, partnerTopicOf, sourceOfPartner } from '@fairline/contracts'
import { sports } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import { outsideAcls, outsideTopics, positionTopic } from './outside-cluster.ts'

const rights = (user: string): readonly string[] =>
  outsideAcls
    .filter(({ principal }) => principal === `User:${user}`)
    .map(({ resource, match, name, operation }) => `${operation} ${resource} ${name}${match === 'prefix' ? '*' : ''}`)

describe('the outside cluster', () => {
  it('has the feed, our position and seven topics per sport', () => {
    expect(outsideTopics.map(({ name, partitions, compacted }) => `${name} ${partitions}${compacted ? ' compacted' : ''}`)).toEqual([
      'nfl.feed 4',
      'fairline.position 4 compacted',
      ...['nfl 4', 'nba 2', 'mlb 2'].flatMap((entry) => {
        const [sport, count] = entry.split(' ')
        return [
          `odds.v1 ${count}`,
          `board.v1 ${count} compacted`,
          `fixtures.v1 ${count} compacted`,
          `stops.v1 ${count}`,
          `status.v1 ${count}`,
          `heartbeat.v1 ${count}`,
          `settlements.v1 ${count}`,
        ].map((rest) => `${sport}.${rest}`)
      }),
    ])
  })

  it('agrees with the registry of topics that the services use', () => {
    const registered = sports.flatMap((sport) =>
      partnerTopicNames.map((name) => ({
        name: partnerTopicOf(sport, name),
        partitions: partitionsOf.local[sport],
        compacted: isCompacted(sourceOfPartner(name)),
      })),
    )
    const published = outsideTopics.filter(({ name }) => name.endsWith('.v1'))
    expect(published).toEqual(registered)
    expect(positionTopic).toBe(partnerPositionTopic)
  })

  it('lets the provider write its feed and no more', () =>
    expect(rights('nfl-provider')).toEqual(['write topic nfl.feed', 'describe topic nfl.feed']))

  it('lets our ingest read the feed and no more', () =>
    expect(rights('fairline-feed')).toEqual(['read topic nfl.feed', 'describe topic nfl.feed', 'read group fairline-*']))

  it('lets our publisher write what is published, keep its position, and read nothing else', () => {
    const all = rights('fairline-publisher')
    expect(all.filter((right) => right.startsWith('read'))).toEqual(['read topic fairline.position', 'read group fairline-*'])
    expect(all.filter((right) => right.startsWith('write topic'))).toHaveLength(22)
    expect(all).toContain('write transactional-id fairline-*')
    expect(all.some((right) => right.includes('nfl.feed'))).toBe(false)
  })

  it('lets the partner read what is published and write nothing', () => {
    const all = rights('partner-a')
    expect(all.filter((right) => right.startsWith('write'))).toEqual([])
    expect(all.filter((right) => right.startsWith('read topic'))).toHaveLength(21)
    expect(all.filter((right) => right.includes('group'))).toEqual(['read group partner-a-*'])
  })
})
