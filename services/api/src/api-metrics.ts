import type { MetricRegistry } from '@fairline/runtime-service'

/** Metrics of the API. */
export const apiMetrics = {
  fairline_api_requests_total: {
    kind: 'counter',
    unit: 'requests',
    description: 'Requests by route and status.',
    labels: ['route', 'method', 'status'],
  },
  fairline_api_request_seconds: {
    kind: 'histogram',
    unit: 'seconds',
    description: 'Time to answer, by route.',
    labels: ['route'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
  },
  fairline_api_refused_total: {
    kind: 'counter',
    unit: 'requests',
    description: 'Requests and connections refused by a bound per caller: rate, in_flight, streams, wrong_keys, lookups, sockets.',
    labels: ['bound'],
  },
  fairline_api_commands_total: { kind: 'counter', unit: 'commands', description: 'Commands stored.', labels: ['action'] },
  fairline_api_stream_clients: { kind: 'gauge', unit: 'clients', description: 'Open stream clients.' },
  fairline_api_stream_games: { kind: 'gauge', unit: 'games', description: 'Games that stream clients follow.' },
  fairline_api_stream_messages_total: {
    kind: 'counter',
    unit: 'messages',
    description: 'Messages sent to stream clients.',
    labels: ['type'],
  },
  fairline_api_stream_closed_total: {
    kind: 'counter',
    unit: 'clients',
    description: 'Stream clients that the API closed, by reason.',
    labels: ['reason'],
  },
} as const satisfies MetricRegistry
