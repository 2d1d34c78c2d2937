import type { GraphQLDataSource } from '@apollo/gateway';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { getOperationAST } from 'graphql';
import type { Dispatcher } from 'undici';
import type { GraphContext, Notes, Span, Tracing } from '#platform';
import type { Operation } from './graph.js';

type GatewayInterface = ApolloServerOptionsWithGateway<GraphContext>['gateway'];
type Process = GraphQLDataSource<GraphContext>['process'];

const LONGEST_NAME = 100;

/** An operation as the traces show it: its type, and the name its author gave it, which no variable is part of. */
export function operationSpan({ document, operationName }: Pick<Operation, 'document' | 'operationName'>): Span {
  const operation = getOperationAST(document, operationName);
  const type = operation?.operation;
  const facts = {
    'graphql.operation.type': type,
    'graphql.operation.name': operation?.name?.value.slice(0, LONGEST_NAME),
  };
  return { name: type ?? 'GraphQL Operation', kind: 'SERVER', facts };
}

/** A gateway that shows each operation, whichever door it came by. */
export function tracedGateway(gateway: GatewayInterface, tracing: Tracing): GatewayInterface {
  if (!tracing.isOn) return gateway;
  return {
    ...gateway,
    load: async options => {
      const { executor } = await gateway.load(options);
      if (!executor) return { executor };
      return {
        executor: context => {
          const operationName = context.request.operationName ?? undefined;
          const span = operationSpan({ document: context.document, operationName });
          return tracing.span(span, notes => blamed(notes, executor(context)));
        },
      };
    },
  };
}

/** A subgraph that shows what it is asked. */
export function tracedSource(name: string, source: GraphQLDataSource, tracing: Tracing): GraphQLDataSource {
  if (!tracing.isOn) return source;
  const span = { name: `subgraph ${name}`, facts: { 'ordermesh.service': name } };
  return {
    process: options => tracing.span(span, notes => blamed(notes, source.process(options))) as ReturnType<Process>,
  };
}

/** One request to another process, with the header that takes the trace along. */
export type SendTraced = (
  send: (headers: Readonly<Record<string, string>>) => Promise<Dispatcher.ResponseData>,
) => Promise<Dispatcher.ResponseData>;

/** How requests to an address are shown; undefined where nothing is traced. */
export function sendTraced(address: string, tracing: Tracing): SendTraced | undefined {
  if (!tracing.isOn) return undefined;
  const { hostname, port, protocol, origin, pathname } = new URL(address);
  const facts = {
    'http.request.method': 'POST',
    'server.address': hostname,
    'server.port': Number(port || (protocol === 'https:' ? 443 : 80)),
    'url.full': `${origin}${pathname}`,
  };
  return send =>
    tracing.span({ name: 'POST', kind: 'CLIENT', facts }, async notes => {
      const traceparent = tracing.here();
      const answer = await send(traceparent ? { traceparent } : {});
      notes.add({ 'http.response.status_code': answer.statusCode });
      if (answer.statusCode >= 400) notes.fail(String(answer.statusCode));
      return answer;
    });
}

/** An answer may come with errors; the code of the first says what went wrong. */
async function blamed<R>(notes: Notes, answer: R | Promise<R>): Promise<R> {
  const given = await answer;
  const { errors } = given as {
    readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[];
  };
  if (errors?.length) notes.fail(String(errors[0]?.extensions?.['code'] ?? '_OTHER'));
  return given;
}
