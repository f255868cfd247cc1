import { seededRandom } from '@fairline/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { smokeCells } from '../src/fault-cells.ts'
import { killBrokers } from '../src/kill-brokers.ts'
import { type Lab, openLab } from '../src/lab.ts'
import { overlapWithDriver, overlapWithKafkajs } from '../src/overlapping-sends.ts'
import { describeResult, runCells } from '../src/run-cells.ts'

const seed = 1
const patience = 600_000
let lab: Lab

beforeAll(async () => {
  lab = await openLab({ brokers: 1, environment: process.env, random: Math.random, onProgress: () => undefined })
}, patience)
afterAll(() => lab.close(), patience)

it('a lost, late or cut off answer of the broker loses, doubles and tears nothing', { timeout: patience }, async () => {
  const results = await runCells(lab, 'cells', smokeCells(seededRandom(seed)), { withAborted: false })
  for (const result of results) console.info(describeResult(result))
  expect(results.filter(({ findings }) => findings.length > 0)).toEqual([])
  // A fault that never came to pass would prove nothing.
  expect(results.filter(({ hits }) => hits === 0)).toEqual([])
})

it('a broker killed while stages copy loses, doubles and tears nothing', { timeout: patience }, async () => {
  const { kills, verdicts } = await killBrokers(lab, {
    name: 'killed',
    victims: ['every broker'],
    recordsPerPartition: 2_000,
    onKill: ({ nextCommitMs }) =>
      console.info(`next commit ${(nextCommitMs / 1000).toFixed(1)} s after the kill, start of the broker included`),
  })
  expect(kills).toHaveLength(1)
  expect(verdicts.flatMap(({ findings }) => findings)).toEqual([])
})

it(
  'overlapping sends whose answer is lost: our driver keeps each once and in order, kafkajs by itself does not',
  { timeout: patience },
  async () => {
    await lab.createTopics('overlap', 1)
    const driver = await overlapWithDriver(lab, 'overlap.in')
    expect(driver.written).toEqual(driver.acknowledged)
    expect(driver.acknowledged.length).toBeGreaterThan(1)
    // The reason for the driver's queue. Where this fails kafkajs has been mended, and the queue may go.
    const bare = await overlapWithKafkajs(lab, 'overlap.side')
    console.info(`kafkajs by itself acknowledged ${bare.acknowledged.join(', ')} and wrote ${bare.written.join(', ')}`)
    expect(bare.written.toSorted()).not.toEqual(bare.acknowledged)
  },
)
