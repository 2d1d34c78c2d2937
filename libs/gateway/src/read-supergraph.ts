import { Supergraph } from '@apollo/federation-internals';

/** A supergraph as the planner's library takes it: without the mark by which it refuses directives that we enforce ourselves. */
export const readSupergraph = (sdl: string): Supergraph => Supergraph.build(withoutSecurityMarks(sdl));

/** See authorization.ts, which enforces what `@requiresScopes` and `@policy` say. */
export const withoutSecurityMarks = (sdl: string): string => sdl.replaceAll(', for: SECURITY', '');
