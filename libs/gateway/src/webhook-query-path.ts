import type { Variables } from '#platform';
import { HubError } from '#contracts';
import type { QueryPath } from './access/index.js';
import type { Admission, Admitted, Asked, NotAdmitted } from './admission.js';
import type { Caller } from './caller.js';
import type { GraphInForce } from './graph-in-force.js';
import type { RunOperation } from './run-operation.js';

interface Door {
  readonly admission: Admission;
  readonly graph: Pick<GraphInForce, 'permit'>;
  readonly run: RunOperation;
}

/** Runs stored queries of webhooks as the doors run operations: the same admission, permission and executor. */
export function webhookQueryPath({ admission, graph, run }: Door): QueryPath {
  const faultOf = (admitted: Admitted, caller: Caller): string | null => {
    const { operation, operationName, text, document } = admitted;
    if (operation.operation !== 'query') return 'It must be a query: a webhook changes nothing.';
    try {
      graph.permit({ source: text, document, operationName }, caller.viewer);
      return null;
    } catch (error) {
      if (error instanceof HubError) return error.message;
      throw error;
    }
  };
  return {
    faultOf: async (query, variables, caller) => {
      const admitted = await admission.admit(askedFor(query, variables), caller);
      return 'errors' in admitted ? messagesOf(admitted) : faultOf(admitted, caller);
    },
    run: async (query, variables, caller) => {
      const admitted = await admission.admit(askedFor(query, variables), caller);
      const fault = 'errors' in admitted ? messagesOf(admitted) : faultOf(admitted, caller);
      if ('errors' in admitted || fault !== null)
        return { data: null, errors: [{ message: fault ?? '', extensions: { code: 'FORBIDDEN' } }] };
      return (await run(admitted, caller)).result;
    },
  };
}

const askedFor = (query: string, variables: Variables): Asked => ({
  query,
  hash: null,
  operationName: undefined,
  variables,
});
const messagesOf = ({ errors }: NotAdmitted): string => errors.map(({ message }) => message).join(' ');
