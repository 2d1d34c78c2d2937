import type { ApolloServer } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { Admitted } from './admission.js';
import type { Caller, GatewayContext } from './caller.js';
import type { Quota } from './quotas.js';

/** The answer of an operation, whatever door it goes out by. */
export interface OperationAnswer {
  readonly result: FormattedExecutionResult;
  /** Set where something broke. */
  readonly status: number | undefined;
  readonly quota: Quota | null;
}

/** Runs a query or mutation that was admitted. */
export type RunOperation = (admitted: Admitted, caller: Caller) => Promise<OperationAnswer>;

/** Runs operations by Apollo Server; who has a quota finds in the answer what is left of it. */
export function runOperationOn(server: ApolloServer<GatewayContext>): RunOperation {
  return async ({ text, operationName, variables, quota }, caller) => {
    const { body, http } = await server.executeOperation(
      { query: text, variables, ...(operationName ? { operationName } : {}) },
      { contextValue: { caller, viewer: caller.viewer } },
    );
    if (body.kind !== 'single') throw new Error('the graph answers in one piece');
    const { data, errors, extensions } = body.singleResult;
    const told = quota ? { extensions: { ...extensions, quota } } : extensions ? { extensions } : {};
    const result = { ...(errors?.length ? { errors } : {}), ...(data === undefined ? {} : { data }), ...told };
    return { result, status: http.status, quota };
  };
}
