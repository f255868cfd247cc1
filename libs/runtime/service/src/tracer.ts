import type { TelemetryConfig } from './service-section.ts'

/** Facts of a span. */
export type SpanFields = Readonly<Record<string, string | number | boolean>>

/** The span of one batch. */
export interface BatchSpan {
  /** W3C trace context of this span, for the headers of what the batch writes; undefined where the batch is not traced. */
  readonly traceparent: string | undefined
  set(fields: SpanFields): void
}

/** What a batch is about. */
export interface BatchSpanOptions {
  readonly fields?: SpanFields
  /** Trace contexts of the batches that this one covers. */
  readonly links?: readonly string[]
}

/** Spans per batch. */
export interface Tracer {
  /** Runs the work of a batch inside a span; its failure marks the span and passes through. */
  batch<T>(name: string, options: BatchSpanOptions, work: (span: BatchSpan) => Promise<T>): Promise<T>
  /** Sends what is left. */
  close(): Promise<void>
}

const untraced: BatchSpan = { traceparent: undefined, set: () => undefined }

/** The tracer of a service without a collector: runs the work and nothing else. */
export const noTracer: Tracer = {
  batch: (_name, _options, work) => work(untraced),
  close: () => Promise.resolve(),
}

/** A tracer of the configuration. The SDK is loaded only where a collector is configured: it doubles the start time. */
export const createTracer = async (config: TelemetryConfig, resource: Readonly<Record<string, string>>): Promise<Tracer> => {
  if (config.otlpUrl === undefined) return noTracer
  const { startTracing } = await import('./otlp-tracer.ts')
  return startTracing(config.otlpUrl, config.sampleRatio, resource)
}
