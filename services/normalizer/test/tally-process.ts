// A tally stage as a process of its own: it kills itself with SIGKILL at the given crash point.
import { connectKafka, ownCluster } from '@fairline/adapters-kafka'
import { createCrashPoint } from '@fairline/runtime-service'
import { fixedOwnership, startStage } from '@fairline/runtime-stage'
import { tallyLogicOn, tallyTopicsOn } from '@fairline/runtime-stage/testing'

const [name = '', crashAt] = process.argv.slice(2)

const stage = await startStage({
  log: connectKafka(ownCluster(process.env, 'tally'), undefined, { crash: createCrashPoint({ at: crashAt }) }),
  logic: tallyLogicOn(tallyTopicsOn(name)),
  ownership: fixedOwnership(0, [0, 1]),
  group: `${name}.tally`,
  transactionalIdOf: (shard) => `${name}.tally.${shard}`,
  nowMs: Date.now,
  pacing: { maxRecordsPerTransaction: 40 },
  observer: { onCommit: () => process.send?.({ sinceStartMs: performance.now() }) },
})
process.on('message', () => void stage.stop().then(() => process.disconnect()))
stage.done.catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
})
