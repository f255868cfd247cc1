// A tally stage as a process of its own: it kills itself with SIGKILL at the given step of the given transaction.
import { connectKafka } from '@fairline/adapters-kafka'
import type { StageLogic, StageStep } from '@fairline/runtime-stage'
import { fixedOwnership, startStage } from '@fairline/runtime-stage'
import { tallyLogic, tallyTopics } from '@fairline/runtime-stage/testing'

const [brokers = '', name = '', dieAt = '', dieIn = '0'] = process.argv.slice(2)

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

let transactions = 0
const onStep = (step: StageStep): void => {
  if (step === 'before-send') transactions++
  if (step === dieAt && transactions > Number(dieIn)) process.kill(process.pid, 'SIGKILL')
}

const stage = await startStage({
  log: connectKafka({ brokers: brokers.split(','), clientId: 'tally' }),
  logic,
  ownership: fixedOwnership(0, [0, 1]),
  group: `${name}.tally`,
  transactionalIdOf: (shard) => `${name}.tally.${shard}`,
  nowMs: Date.now,
  pacing: { maxRecordsPerTransaction: 40 },
  onStep,
  observer: { onCommit: () => process.send?.({ committed: transactions, sinceStartMs: performance.now() }) },
})
process.on('message', () => void stage.stop().then(() => process.disconnect()))
stage.done.catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
})
