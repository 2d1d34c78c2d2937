import type { Type } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { HubError, mayScope, type Problem, type Scope, type Viewer } from '#contracts';

/** Thrown inside a transaction to roll it back and answer with a refusal. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = 'Refused';
  }
}

/** Runs a use case; a thrown Refused becomes the union's value. */
export async function asResult<T>(work: () => Promise<T>): Promise<T | Problem> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    throw error;
  }
}

/** Throws FORBIDDEN unless the viewer has the scope. */
export function need(viewer: Viewer, scope: Scope): void {
  if (!mayScope(viewer, scope))
    throw new HubError('FORBIDDEN', `This needs the scope ${scope}; ask whoever gave you the key for it.`);
}

/** `__resolveType` of unions and interfaces by the value's `kind`. */
export function unionResolvers(...names: readonly string[]): Type[] {
  return names.map(name => {
    class KindResolver {
      resolveType(value: { readonly kind: string }): string {
        return value.kind;
      }
    }
    const method = Object.getOwnPropertyDescriptor(KindResolver.prototype, 'resolveType') ?? {};
    ResolveField('__resolveType')(KindResolver.prototype, 'resolveType', method);
    Resolver(name)(KindResolver);
    return KindResolver;
  });
}
