// A tally stage as a process of its own: it kills itself with SIGKILL at the given crash point.
import { connectKafka } from '@fairline/adapters-kafka'
import { createCrashPoint } from '@fairline/runtime-service'
import type { StageLogic } from '@fairline/runtime-stage'
import { fixedOwnership, startStage } from '@fairline/runtime-stage'
import { tallyLogic, tallyTopics } from '@fairline/runtime-stage/testing'

const [brokers = '', name = '', crashAt] = process.argv.slice(2)

const renamed = (topic: string): string => topic.replace(/^t\./, `${name}.`)
const logic: StageLogic = {
  ...tallyLogic,
  inputs: tallyLogic.inputs.map(renamed),
  stateTopic: renamed(tallyTopics.state),
  open: (partition) => {
    const opened = tallyLogic.open(partition)
    return {
      ...opened,
      flush: () => {
        const result = opened.flush()
        return { ...result, outputs: result.outputs.map((output) => ({ ...output, topic: renamed(output.topic) })) }
      },
    }
  },
}

const stage = await startStage({
  log: connectKafka({ brokers: brokers.split(','), clientId: 'tally' }, undefined, createCrashPoint({ at: crashAt })),
  logic,
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
