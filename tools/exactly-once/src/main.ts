import { parseArgs } from 'node:util'
import { seededRandom } from '@fairline/kernel'
import { runCampaign } from './campaign.ts'
import { openLab } from './lab.ts'

const usage = `Runs stages under lost answers, hanging transactions and dead brokers, and counts what they wrote with Kafka's own consumer.

Usage: node tools/exactly-once/src/main.ts [--seed N] [--minutes M] [--brokers 1|3] [--stages N]
  --seed     order and moments of the faults (1)
  --minutes  how long lost answers are drawn; without it, each of the 88 cells of the matrix once (about 10 minutes on a quiet machine)
  --brokers  3: replication 3, and the leader and both coordinators are killed one after the other (1)
  --stages   stages at work at the same time (6)

Exit code 1 where a record was lost, doubled, torn, out of order or foreign.`

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string' },
    brokers: { type: 'string', default: '1' },
    stages: { type: 'string', default: '6' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(usage)
  process.exit(0)
}
const [seed, stagesAtOnce] = [Number(values.seed), Number(values.stages)]
const minutes = values.minutes === undefined ? undefined : Number(values.minutes)
const { brokers } = values
if (!Number.isInteger(seed) || (minutes !== undefined && !(minutes >= 0)) || !(stagesAtOnce >= 1) || (brokers !== '1' && brokers !== '3')) {
  console.error(usage)
  process.exit(64)
}
const print = (line: string): void => console.log(line)
const random = seededRandom(seed)
const lab = await openLab({ brokers: brokers === '1' ? 1 : 3, environment: process.env, random: Math.random, onProgress: print })
try {
  print(`seed ${seed}, ${minutes === undefined ? 'each cell once' : `${minutes} minutes`}, ${brokers} brokers`)
  const { findings } = await runCampaign(lab, { random, minutes, stagesAtOnce, print })
  process.exitCode = findings.length === 0 ? 0 : 1
} finally {
  await lab.close()
}
