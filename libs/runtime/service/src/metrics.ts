import { PrometheusExporter, PrometheusSerializer } from '@opentelemetry/exporter-prometheus'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { MeterProvider } from '@opentelemetry/sdk-metrics'
import { serviceError } from './errors.ts'

/** What a metric is. The name ends in its unit, or in `_total` for a count. */
export interface MetricDefinition {
  readonly kind: 'counter' | 'gauge' | 'histogram'
  readonly unit: string
  readonly description: string
  /** Names of its labels; values must come from a small, fixed set. */
  readonly labels?: readonly string[]
  /** Upper bounds of a histogram's buckets. */
  readonly buckets?: readonly number[]
}

/** The metrics of one lib or service by name, `fairline_<part>_<thing>_<unit>`: data, so that documents come from it. */
export type MetricRegistry = Readonly<Record<`fairline_${string}`, MetricDefinition>>

/** Values of a metric's labels. */
export type MetricLabels<D extends MetricDefinition> = D extends { readonly labels: readonly (infer L extends string)[] }
  ? Readonly<Record<L, string>>
  : undefined

type Arguments<D extends MetricDefinition> = MetricLabels<D> extends undefined ? [] : [labels: MetricLabels<D>]

/** The instrument of a definition. Call it per batch, not per message. */
export type Instrument<D extends MetricDefinition> = D['kind'] extends 'counter'
  ? { add(count: number, ...labels: Arguments<D>): void }
  : D['kind'] extends 'gauge'
    ? { set(value: number, ...labels: Arguments<D>): void }
    : { record(value: number, ...labels: Arguments<D>): void }

/** The instruments of a registry, by metric name. */
export type Instruments<R extends MetricRegistry> = {
  readonly [Name in keyof R]: R[Name] extends MetricDefinition ? Instrument<R[Name]> : never
}

/** The metrics of a process. */
export interface Metrics {
  /** The instruments of a registry; the same registry gives the same instruments. Two definitions of one name are refused. */
  open<const R extends MetricRegistry>(registry: R): Instruments<R>
  /** Called before each exposition, to set gauges that need no earlier value. */
  onScrape(refresh: () => void): void
  /** All metrics in the Prometheus text format. */
  expose(): Promise<string>
  close(): Promise<void>
}

type AnyInstrument = { readonly definition: MetricDefinition; readonly instrument: Readonly<Record<string, unknown>> }

/** Metrics by the OpenTelemetry SDK, exposed in the Prometheus format. `labels` go on every sample. */
export const createMetrics = (labels: Readonly<Record<string, string>> = {}): Metrics => {
  const reader = new PrometheusExporter({ preventServerStart: true })
  const serializer = new PrometheusSerializer('', false, /.*/, true, true)
  const provider = new MeterProvider({ resource: resourceFromAttributes({ ...labels }), readers: [reader] })
  const meter = provider.getMeter('fairline')
  const known = new Map<string, AnyInstrument>()
  const refreshers: (() => void)[] = []

  const create = (name: string, { kind, unit, description, buckets }: MetricDefinition): AnyInstrument['instrument'] => {
    const options = { unit, description }
    if (kind === 'counter') return { add: bound(meter.createCounter(name, options), 'add') }
    if (kind === 'gauge') return { set: bound(meter.createGauge(name, options), 'record') }
    const advice = buckets === undefined ? {} : { advice: { explicitBucketBoundaries: [...buckets] } }
    return { record: bound(meter.createHistogram(name, { ...options, ...advice }), 'record') }
  }

  const instrumentOf = (name: string, definition: MetricDefinition): AnyInstrument['instrument'] => {
    const found = known.get(name)
    if (found === undefined) {
      const made = { definition, instrument: create(name, definition) }
      known.set(name, made)
      return made.instrument
    }
    if (found.definition !== definition) throw serviceError('SERVICE_METRIC_CONFLICT', `Metric ${name} is defined twice.`, { metric: name })
    return found.instrument
  }

  return {
    open: <const R extends MetricRegistry>(registry: R) =>
      Object.fromEntries(
        Object.entries(registry).map(([name, definition]) => [name, instrumentOf(name, definition)]),
      ) as unknown as Instruments<R>,
    onScrape: (refresh) => {
      refreshers.push(refresh)
    },
    expose: async () => {
      for (const refresh of refreshers) refresh()
      const { resourceMetrics, errors } = await reader.collect()
      if (errors.length > 0) throw errors[0]
      return serializer.serialize(resourceMetrics)
    },
    close: () => provider.shutdown(),
  }
}

const bound = <M extends string>(
  instrument: Readonly<Record<M, (value: number, labels?: Readonly<Record<string, string>>) => void>>,
  method: M,
) => instrument[method].bind(instrument)
