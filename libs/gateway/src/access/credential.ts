const LONGEST = 8_192;

/** `Authorization: Bearer …` or `x-api-key`; the names in any case, because connection parameters are free text. */
export function credentialIn(carrier: Readonly<Record<string, unknown>>): string | null {
  const named = new Map(Object.entries(carrier).map(([name, value]) => [name.toLowerCase(), value]));
  const authorization = named.get('authorization');
  if (authorization !== undefined)
    return usable(/^bearer +(\S+) *$/i.exec(String(authorization).slice(0, LONGEST + 10))?.[1]);
  return usable(named.get('x-api-key'));
}

const usable = (text: unknown): string | null =>
  typeof text === 'string' && text.length > 0 && text.length <= LONGEST ? text : null;
