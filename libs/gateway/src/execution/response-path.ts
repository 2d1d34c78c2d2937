import { assert } from '@apollo/federation-internals';
import type { ResponsePath } from '@apollo/query-planner';

/**
 * What stands at a path of a plan: `@` goes through a list, and then all that is found is one list; what leads to a null is
 * left out of it. As flattenResultsAtPath of @apollo/gateway.
 */
export function entitiesAt(value: unknown, path: ResponsePath): unknown {
  if (!path.includes('@')) return memberAt(value, path);
  const found: unknown[] = [];
  collect(value, path, 0, found);
  return found;
}

function memberAt(value: unknown, path: ResponsePath): unknown {
  let here = value;
  for (const name of path) {
    if (here === null || here === undefined) return here;
    here = member(here, name);
  }
  return here;
}

function collect(value: unknown, path: ResponsePath, from: number, found: unknown[]): void {
  let here = value;
  for (let at = from; at < path.length; at += 1) {
    if (here === null || here === undefined) return;
    if (path[at] === '@') {
      assert(Array.isArray(here), 'expected array when encountering `@`');
      for (const item of here) collect(item, path, at + 1, found);
      return;
    }
    here = member(here, path[at]);
  }
  if (Array.isArray(here)) found.push(...here);
  else if (here !== null && here !== undefined) found.push(here);
}

function member(value: unknown, name: string | number | undefined): unknown {
  assert(typeof name === 'string', () => `Unexpected ${typeof name} found in path`);
  assert(!Array.isArray(value), () => `Unexpected array in result for path element ${name}`);
  return Object.hasOwn(value as object, name) ? (value as Record<string, unknown>)[name] : undefined;
}

/** The path of each object that a plan's path leads to, in the order of entitiesAt. */
export function pathsAt(value: unknown, path: ResponsePath): readonly (readonly (string | number)[])[] {
  const found: (string | number)[][] = [];
  const walk = (here: unknown, at: number, way: readonly (string | number)[]): void => {
    const name = path[at];
    if (here === null || here === undefined) return;
    if (name === undefined) found.push([...way]);
    else if (Array.isArray(here))
      here.forEach((item, index) => walk(item, name === '@' ? at + 1 : at, [...way, index]));
    else if (typeof name === 'string' && Object.hasOwn(here, name))
      walk((here as Record<string, unknown>)[name], at + 1, [...way, name]);
  };
  walk(value, 0, []);
  return found;
}
