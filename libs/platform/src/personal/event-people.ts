/** Members of events that are about people, and what stands for them when they are gone. */
const GONE: Readonly<Record<string, unknown>> = {
  sealed: null,
  buyerHash: null,
  phoneHash: null,
  addressHash: null,
  // That an answer is about a new address stays: it lifts other holds than one about the order.
  newAddress: '',
  phones: [],
};

/** The text of an event without what is personal in it; null when there is nothing to take away. */
export function withoutPeople(body: string): string | null {
  let found = false;
  const kept = JSON.stringify(JSON.parse(body), (name, value: unknown) => {
    if (!Object.hasOwn(GONE, name) || isGone(value)) return value;
    found = true;
    return GONE[name];
  });
  return found ? kept : null;
}

const isGone = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);
