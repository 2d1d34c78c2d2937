import { errorCodeDef, ERRORS } from '@apollo/federation-internals';
import type { FetchNode, ResponsePath } from '@apollo/query-planner';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { pathsAt } from './response-path.js';

type ErrorPath = readonly (string | number)[];

/** Errors of a subgraph as errors of the whole answer: said where the client finds what they are about. */
export function errorsAt(
  errors: readonly GraphQLFormattedError[],
  fetch: FetchNode,
  path: ResponsePath,
  collected: object,
): readonly GraphQLError[] {
  const place = placeOf(fetch, path, collected);
  return errors.map(error => errorAt(error, fetch.serviceName, place(error.path)));
}

function placeOf(fetch: FetchNode, path: ResponsePath, collected: object): (own?: ErrorPath) => ErrorPath | undefined {
  let paths: readonly ErrorPath[] | undefined;
  return own => {
    const index = own?.[1];
    if (fetch.requires && own && typeof index === 'number') {
      paths ??= pathsAt(collected, path);
      return [...(paths[index] ?? []), ...own.slice(2)];
    }
    return own ? [...path, ...own] : undefined;
  };
}

function errorAt(error: GraphQLFormattedError, serviceName: string, path: ErrorPath | undefined): GraphQLError {
  const { extensions } = error;
  const message = error.message || `Error while fetching subquery from service "${serviceName}"`;
  const originalError = error as GraphQLFormattedError & Error;
  const options = { originalError, path: path ?? null, extensions: { ...extensions, serviceName } };
  const known = errorCodeDef(originalError as GraphQLError);
  if (!known && extensions?.['code']) return new GraphQLError(message, options);
  return (known ?? ERRORS.DOWNSTREAM_SERVICE_ERROR).err(message, options);
}
