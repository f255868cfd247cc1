/** One sample of a metrics page. */
export interface MetricSample {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

/** The samples of a page in Prometheus' text format. Lines that are none are left out. */
export const parseMetrics = (page: string): readonly MetricSample[] =>
  page.split('\n').flatMap((line) => {
    const found = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)/.exec(line)
    if (found === null) return []
    const [, name = '', labelText = '', value] = found
    const labels = Object.fromEntries([...labelText.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, key, text]) => [key, text]))
    return [{ name, labels, value: Number(value) }]
  })

/** Sum of the samples of a metric that have these labels. */
export const sumOf = (samples: readonly MetricSample[], name: string, labels: Readonly<Record<string, string>> = {}): number =>
  samples
    .filter((sample) => sample.name === name && Object.entries(labels).every(([key, value]) => sample.labels[key] === value))
    .reduce((sum, { value }) => sum + value, 0)
