// The NFL normalizer as a process of its own, on topics with a prefix.
import { connectKafka, ownCluster } from '@fairline/adapters-kafka'
import { fixedOwnership, startStage } from '@fairline/runtime-stage'
import { normalizerLogic } from '../../src/normalizer-logic.ts'
import { prefixedLog } from './prefixed-log.ts'

const [prefix = '', maxRecords = '5000'] = process.argv.slice(2)

const stage = await startStage({
  log: prefixedLog(connectKafka(ownCluster(process.env, 'normalizer-test')), prefix),
  logic: normalizerLogic('nfl'),
  ownership: fixedOwnership(0, [0, 1]),
  group: 'normalizer.nfl',
  transactionalIdOf: (shard) => `test.normalizer.nfl.${shard}`,
  nowMs: Date.now,
  pacing: { maxRecordsPerTransaction: Number(maxRecords) },
  observer: { onCommit: (report) => process.send?.({ ...report, sinceStartMs: performance.now() }) },
})
process.on('message', () => void stage.stop().then(() => process.disconnect()))
stage.done.catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
})
