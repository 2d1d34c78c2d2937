import type { Metrics } from '#platform';

/** What the live push counts, for `GET /metrics`. */
export type LiveFigures = ReturnType<typeof liveFigures>;

export const liveFigures = (metrics: Pick<Metrics, 'counter' | 'gauge'>) => ({
  clients: metrics.gauge('ordermesh_live_clients', 'WebSocket connections to the graph'),
  upstreams: metrics.gauge(
    'ordermesh_live_upstreams',
    'Subscriptions the gateway holds at subgraphs, each shared by all who asked the same',
  ),
  events: metrics.counter('ordermesh_live_events_total', 'Events that came from subgraphs'),
  resolved: metrics.counter(
    'ordermesh_live_resolved_total',
    'Times the rest of a selection was fetched, once per event and upstream',
  ),
  delivered: metrics.counter('ordermesh_live_delivered_total', 'Messages handed to subscribers'),
  slow: metrics.counter('ordermesh_live_slow_total', 'Subscribers dropped because they did not read'),
});
