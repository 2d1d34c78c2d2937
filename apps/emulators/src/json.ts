interface ExactJson {
  rawJSON(text: string): object;
  parse(
    text: string,
    reviver: (key: string, value: unknown, context: { readonly source?: string }) => unknown,
  ): unknown;
}
const exact = JSON as unknown as ExactJson;

/** A whole number written into JSON digit by digit: the platforms send ids beyond 2^53 as numbers. */
export const bigNumber = (digits: string): object => exact.rawJSON(digits);

/** Reads JSON and keeps every number as its own digits, so that writing it again loses nothing. */
export const parseExactly = (text: string): unknown =>
  exact.parse(text, (_key, value, { source }) =>
    typeof value === 'number' && source !== undefined ? exact.rawJSON(source) : value,
  );

/** JSON with the keys of every object in order and no spaces. */
export function sortedJson(value: unknown): string {
  if (value === null || typeof value !== 'object' || isRaw(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${sortedJson(member)}`).join(',')}}`;
}

const isRaw = (value: object): boolean => (JSON as unknown as { isRawJSON(value: unknown): boolean }).isRawJSON(value);
