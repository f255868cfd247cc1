/** What one of Kafka's own speed tests said. */
export interface PerfResult {
  readonly messagesPerSecond: number
  readonly megabytesPerSecond: number
}

/** The closing line of kafka-producer-perf-test; undefined where there is none. */
export const parseProducerPerf = (output: string): PerfResult | undefined => {
  const found = output.match(/records sent, ([\d.,]+) records\/sec \(([\d.,]+) MB\/sec\).* 99\.9th/g)?.at(-1)
  const [, rate = '', size = ''] = /([\d.,]+) records\/sec \(([\d.,]+) MB\/sec\)/.exec(found ?? '') ?? []
  return rate === '' ? undefined : { messagesPerSecond: Number(rate.replace(',', '.')), megabytesPerSecond: Number(size.replace(',', '.')) }
}

/** The table of kafka-consumer-perf-test, by its column names; undefined where there is none. */
export const parseConsumerPerf = (output: string): PerfResult | undefined => {
  const lines = output.split('\n').map((line) => line.split(',').map((cell) => cell.trim()))
  const at = lines.findIndex((cells) => cells.includes('nMsg.sec'))
  const [names, values] = [lines[at], lines[at + 1]]
  if (names === undefined || values === undefined) return undefined
  const cell = (name: string): number => Number(values[names.indexOf(name)])
  return { messagesPerSecond: cell('nMsg.sec'), megabytesPerSecond: cell('MB.sec') }
}
