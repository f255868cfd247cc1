import type { MetricDefinition } from '@fairline/runtime-service'
import { findExports } from './find-exports.ts'
import { code, markdownTable } from './markdown-table.ts'

/** docs/reference/metrics.md: every metric of every registry. */
export const describeMetrics = async (root: string): Promise<string> => {
  const registries = await findExports(root, ['{libs,services}/**/src/**/*metrics.ts'], 'Metrics')
  const parts = registries.map(({ folder, value }) => {
    const rows = Object.entries(value as Readonly<Record<string, MetricDefinition>>).map(([name, metric]) => [
      code(name),
      metric.kind,
      (metric.labels ?? []).map((label) => code(label)).join(', '),
      metric.description,
    ])
    return `## ${folder}\n\n${markdownTable(['Metric', 'Kind', 'Labels', 'Meaning'], rows)}\n`
  })
  return [
    '# Metrics\n',
    'What `/metrics` of a service shows, in the Prometheus format, by the lib or service that counts it.\n',
    ...parts,
  ].join('\n')
}
