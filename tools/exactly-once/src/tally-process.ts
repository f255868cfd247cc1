// A tally stage as a process of its own: the real stage runtime and the real Kafka driver around a logic that shows every mistake.
import { writeSync } from 'node:fs'
import { type CrashPoint, connectKafka } from '@fairline/adapters-kafka'
import { fixedOwnership, startStage } from '@fairline/runtime-stage'
import { tallyLogicOn, tallyTopicsOn } from '@fairline/runtime-stage/testing'
import { type FromTally, hangingLine, orderVariable, type TallyOrder } from './tally-order.ts'

const order = JSON.parse(process.env[orderVariable] ?? '') as TallyOrder
const fail = (error: Error): never => {
  process.stderr.write(`${error.message.replaceAll('\n', ' ')}\n`)
  process.exit(1)
}
const tell = (message: FromTally): void => void process.send?.(message)

let left = order.hangAfter ?? Infinity
const hang: CrashPoint = {
  reach: (step) => {
    if (step !== 'after-send' || --left !== 0) return
    // At once, and before the process stands still; the next thing it would do is commit.
    writeSync(process.stderr.fd, hangingLine)
    process.kill(process.pid, 'SIGSTOP')
  },
}

const stage = await startStage({
  log: connectKafka({ ...order.cluster, clientId: order.clientId }, undefined, order.hangAfter === undefined ? {} : { crash: hang }),
  logic: tallyLogicOn(tallyTopicsOn(order.prefix)),
  ownership: fixedOwnership(0, order.partitions),
  group: order.group,
  transactionalIdOf: () => order.group,
  nowMs: Date.now,
  pacing: { maxRecordsPerTransaction: order.maxRecordsPerTransaction, commitIntervalMs: order.commitIntervalMs },
  observer: { onCommit: ({ records }) => tell({ records, sinceStartMs: performance.now() }) },
}).catch(fail)
process.on('message', () => void stage.stop().then(() => process.exit(0), fail))
stage.done.catch(fail)
