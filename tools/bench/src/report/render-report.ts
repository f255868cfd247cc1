import type { Anchor, AnchorResult } from '../anchor/kafka-anchor.ts'
import { pathServices } from '../bench-platform.ts'
import { lingerMs } from '../feed/play-level.ts'
import type { Machine } from '../machine.ts'
import { median } from '../statistics.ts'
import type { AimVerdict } from './judge-aims.ts'
import { renderTable } from './render-table.ts'
import type { LevelSummary } from './summarize-level.ts'
import { isLagGrowing } from './summarize-level.ts'

/** Everything a report tells. */
export interface Report {
  readonly command: string
  readonly startedAt: Date
  readonly machine: Machine
  /** One-minute load average at the end: with the bench's own load in it. */
  readonly loadAtEnd: number
  readonly rounds: number
  readonly seconds: number
  readonly games: number
  readonly speed: number
  readonly partitions: number
  readonly commitIntervalMs: number
  readonly levels: readonly LevelSummary[]
  /** Absent where the search was not asked for or found no rate that was sustained. */
  readonly highest: LevelSummary | undefined
  readonly hotGame: LevelSummary
  readonly anchors: readonly Anchor[]
  readonly aims: readonly AimVerdict[]
  readonly notes: readonly string[]
}

const whole = (value: number): string => Math.round(value).toLocaleString('en-US')
const precise = (value: number): string => (value < 10 ? value.toFixed(1) : whole(value))

const machineLines = ({ machine, startedAt, loadAtEnd }: Report): readonly string[] => [
  `- ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGib} GiB; Node ${machine.node}; ${machine.java}; Kafka ${machine.kafka}`,
  `- ${startedAt.toISOString().slice(0, 16).replace('T', ' ')} UTC; load average ${machine.loadAtStart.toFixed(1)} before, ${loadAtEnd.toFixed(1)} at the end. Feed, services, brokers, databases and the reader share the cores.`,
]

const settingLines = ({ rounds, seconds, games, speed, partitions, commitIntervalMs }: Report): readonly string[] => [
  `- ${rounds} rounds of ${seconds} s per level, once the programs are warm; medians over the rounds. ${games} games at ${speed} times their pace, the rest clock messages.`,
  `- ${partitions} partitions, one broker per cluster, replication 1, acks=all; exactly-once stages commit at most each ${commitIntervalMs} ms, all partitions in one transaction. The feed gathers messages for ${lingerMs} ms.`,
]

const latencyRow = (level: LevelSummary): readonly string[] => [
  level.name,
  whole(level.arrivedPerSecond),
  precise(level.normalized.p50Ms),
  precise(level.normalized.p99Ms),
  precise(level.partner.p50Ms),
  precise(level.partner.p99Ms),
  whole(level.partner.count),
  `${whole(level.lagStart)} → ${whole(level.lagEnd)}`,
  isLagGrowing(level) ? `yes: ${level.growingParts.join(', ')}` : 'no',
  String(level.orderViolations),
]

const latencyTable = (levels: readonly LevelSummary[]): readonly string[] =>
  renderTable({
    head: [
      'sent',
      'arrived/s',
      'normalized p50 ms',
      'p99 ms',
      'partner p50 ms',
      'p99 ms',
      'changes',
      'lag, messages',
      'lag grows',
      'out of order',
    ],
    rows: levels.map(latencyRow),
  })

const stageTable = (levels: readonly LevelSummary[]): readonly string[] =>
  renderTable({
    head: ['stage', ...levels.flatMap(({ name }) => [`${name}: records/s`, 'CPU µs/message'])],
    rows: [
      ...pathServices.map((service) => [
        service,
        ...levels.flatMap((level) => [whole(level.recordsPerSecond[service]), precise(level.cpuUsPerMessage.get(service) ?? 0)]),
      ]),
      [
        'all four',
        ...levels.flatMap((level) => [
          '',
          precise(pathServices.reduce((sum, service) => sum + (level.cpuUsPerMessage.get(service) ?? 0), 0)),
        ]),
      ],
    ],
  })

const serverTable = (levels: readonly LevelSummary[]): readonly string[] => {
  const groups = [...new Set(levels.flatMap((level) => [...level.cpuUsPerMessage.keys()]))].filter(
    (group) => !(pathServices as readonly string[]).includes(group),
  )
  return renderTable({
    head: ['process', ...levels.map(({ name }) => `${name}: CPU µs/message`)],
    rows: [
      ...groups.map((group) => [group, ...levels.map((level) => precise(level.cpuUsPerMessage.get(group) ?? 0))]),
      ['whole machine busy', ...levels.map((level) => `${Math.round(level.machineBusy * 100)} %`)],
      ['commits/s, normalizer', ...levels.map((level) => precise(level.commitsPerSecond['normalizer-nfl']))],
      ['commits/s, odds', ...levels.map((level) => precise(level.commitsPerSecond['odds-nfl']))],
    ],
  })
}

const anchorTable = (anchors: readonly Anchor[]): readonly string[] => {
  const row = (name: string, pick: (anchor: Anchor) => AnchorResult): readonly string[] => [
    name,
    whole(median(anchors.map((anchor) => pick(anchor).messagesPerSecond))),
    precise(median(anchors.map((anchor) => pick(anchor).cpuUsPerMessage))),
  ]
  return renderTable({
    head: ['program', 'messages/s', 'CPU µs/message'],
    rows: [row('kafka-producer-perf-test', ({ producer }) => producer), row('kafka-consumer-perf-test', ({ consumer }) => consumer)],
  })
}

const aimTable = (aims: readonly AimVerdict[]): readonly string[] =>
  renderTable({ head: ['aim', 'measured', 'verdict'], rows: aims.map(({ aim, measured, verdict }) => [aim, measured, verdict]) })

/** The report as Markdown: what is printed is what is written. */
export const renderReport = (report: Report): readonly string[] => {
  const { levels, highest, hotGame } = report
  const main = highest === undefined ? levels : [...levels, highest]
  return [
    '# Benchmarks',
    '',
    `Written by \`${report.command}\`. Every figure is of this one run.`,
    '',
    ...machineLines(report),
    ...settingLines(report),
    '',
    '## Aims',
    '',
    ...aimTable(report.aims),
    '',
    '## End to end, open loop',
    '',
    ...latencyTable([...main, hotGame]),
    '',
    'The feed stamps every message with the time at which it should have left, whether or not it could. *normalized*: every message, from that',
    'stamp to a reader of `nfl.normalized`. *partner*: every price change, from the stamp of the newest message it covers that moved its game (a',
    'status, a play, a new second on the clock) to a reader of `nfl.odds.v1` with the partner’s login; messages that change no price appear in the',
    'first figure only. *lag*: median over the first and the last third of the level, of the messages between feed and `nfl.normalized` plus the',
    'records waiting before the calculator and each sink; it grows where one of them rises by more than half a second of the feed.',
    '',
    '## Through each stage',
    '',
    ...stageTable(main),
    '',
    'Records per second are what a stage takes in (publisher: all three sinks). CPU is user and system time of the process over the measured time,',
    'per message of the feed.',
    '',
    '## Servers and the bench itself',
    '',
    ...serverTable(main),
    '',
    '## Beside Kafka’s own tools',
    '',
    ...anchorTable(report.anchors),
    '',
    'Same broker, same run, 200 bytes a message, as fast as they can; CPU includes the start of their JVM.',
    ...(report.notes.length === 0 ? [] : ['', '## Notes', '', ...report.notes.map((note) => `- ${note}`)]),
  ]
}
