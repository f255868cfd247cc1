import type { Link, SpanContext } from '@opentelemetry/api'
import { ROOT_CONTEXT, SpanKind, SpanStatusCode } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, TraceIdRatioBasedSampler, TracerProvider } from '@opentelemetry/sdk-trace'
import type { Tracer } from './tracer.ts'

const pattern = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/
const maxLinks = 32

/** The span context of a W3C `traceparent`; undefined where it is malformed. */
export const parseTraceparent = (text: string): SpanContext | undefined => {
  const found = pattern.exec(text)
  if (found === null) return undefined
  const [, traceId, spanId, flags] = found as unknown as [string, string, string, string]
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true }
}

const formatTraceparent = ({ traceId, spanId, traceFlags }: SpanContext): string =>
  `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`

/** Starts the OpenTelemetry SDK: spans go to a collector in batches, and are dropped while it does not answer. */
export const startTracing = (otlpUrl: string, sampleRatio: number, resource: Readonly<Record<string, string>>): Tracer => {
  const exporter = new OTLPTraceExporter({ url: `${otlpUrl.replace(/\/$/, '')}/v1/traces`, timeoutMillis: 5000 })
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ ...resource }),
    sampler: new TraceIdRatioBasedSampler(sampleRatio),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  })
  const tracer = provider.getTracer('fairline')
  return {
    batch: async (name, { fields = {}, links = [] }, work) => {
      const contexts = links.slice(0, maxLinks).map(parseTraceparent)
      const spanLinks: Link[] = contexts.filter((context) => context !== undefined).map((context) => ({ context }))
      const span = tracer.startSpan(
        name,
        { kind: SpanKind.CONSUMER, attributes: { ...fields }, links: spanLinks, root: true },
        ROOT_CONTEXT,
      )
      try {
        return await work({
          traceparent: span.isRecording() ? formatTraceparent(span.spanContext()) : undefined,
          set: (more) => {
            span.setAttributes({ ...more })
          },
        })
      } catch (caught) {
        span.setStatus({ code: SpanStatusCode.ERROR, message: caught instanceof Error ? caught.message : String(caught) })
        throw caught
      } finally {
        span.end()
      }
    },
    close: () => provider.shutdown(),
  }
}
