type Members = Record<string, unknown>;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Writes what a subgraph added to an object into it, member by member: as the deepMerge of @apollo/gateway. */
export function mergeInto(target: Members, source: unknown): void {
  if (!isMembers(source)) return;
  for (const name of Object.keys(source)) {
    const value = source[name];
    if (value === undefined) continue;
    const known = Object.hasOwn(target, name) ? target[name] : undefined;
    if (known === undefined) setMember(target, name, value);
    else if (isMembers(value) && isMembers(known)) mergeInto(known, value);
    else if (Array.isArray(value) && Array.isArray(known) && value.length === known.length) mergeItems(known, value);
    else target[name] = value;
  }
}

function mergeItems(target: unknown[], source: readonly unknown[]): void {
  for (const [index, value] of source.entries()) {
    const known = target[index];
    if (isMembers(known) && isMembers(value)) mergeInto(known, value);
    else target[index] = value;
  }
}

/** A subgraph may answer a member of any name: none of them is to reach what all objects share. */
function setMember(target: Members, name: string, value: unknown): void {
  if (name === '__proto__')
    Object.defineProperty(target, name, { value, configurable: true, enumerable: true, writable: true });
  else target[name] = value;
}
