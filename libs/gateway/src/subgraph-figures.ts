import type { Metrics } from '#platform';
import type { BreakerState } from './breaker.js';

/** What the gateway counts about the services it asks over HTTP, for `GET /metrics`. */
export interface SubgraphFigures {
  readonly shared: { inc(labels: { readonly service: string }): void };
  watchBreaker(service: string, state: () => BreakerState): void;
}

const LEVELS: Readonly<Record<BreakerState, number>> = { CLOSED: 0, HALF_OPEN: 1, OPEN: 2 };

export const subgraphFigures = (metrics: Pick<Metrics, 'counter' | 'watch'>): SubgraphFigures => ({
  shared: metrics.counter(
    'ordermesh_subgraph_shared_total',
    'Queries answered by an identical one that was on its way to the subgraph already',
    ['service'],
  ),
  watchBreaker: (service, state) =>
    metrics.watch(
      'ordermesh_subgraph_breaker',
      'Whether requests to the subgraph pass: 0 they do, 1 one is tried, 2 none is sent',
      { service },
      () => Promise.resolve(LEVELS[state()]),
    ),
});
