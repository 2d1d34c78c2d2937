import type { ApolloServerPlugin } from '@apollo/server';
import type { Metrics } from '#platform';
import { BoundedNames } from './bounded-names.js';
import type { GatewayContext } from './caller.js';

/** Operations and keys that figures are kept of; whatever else there is counts as `other`. */
const MOST_OPERATIONS = 200;
const MOST_KEYS = 500;
const STAFF = 'staff';

/**
 * Counts queries and mutations by their names and by the keys they came with. A name is free text of whoever asks, so only those
 * are kept that the house itself uses or has registered; the names of partners do not make new figures.
 */
export function operationFigures(metrics: Pick<Metrics, 'counter' | 'histogram'>): ApolloServerPlugin<GatewayContext> {
  const operations = new BoundedNames(MOST_OPERATIONS);
  const keys = new BoundedNames(MOST_KEYS);
  const seconds = metrics.histogram(
    'ordermesh_graph_operation_seconds',
    'How long queries and mutations took, by operation and whether the answer held errors',
    ['operation', 'result'],
  );
  const asked = metrics.counter('ordermesh_graph_key_operations_total', 'Queries and mutations by API key', ['key']);
  return {
    requestDidStart: ({ contextValue: { caller } }) => {
      const begun = performance.now();
      asked.inc({ key: caller.keyId === null ? STAFF : keys.known(caller.keyId, true) });
      return Promise.resolve({
        willSendResponse: ({ operationName, response: { body } }) => {
          // What a bound key runs was registered by staff.
          const isOurs = caller.viewer.kind === 'STAFF' || caller.limits.registeredOnly;
          const operation = operationName ? operations.known(operationName, isOurs) : 'unnamed';
          const result = body.kind === 'single' && body.singleResult.errors ? 'errors' : 'ok';
          seconds.observe({ operation, result }, (performance.now() - begun) / 1_000);
          return Promise.resolve();
        },
      });
    },
  };
}
