import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const refuse = (text: string) => new GraphQLError(text, { extensions: { code: 'BAD_INPUT' } });

function instantOf(value: unknown): Date {
  const date = value instanceof Date ? value : new Date(typeof value === 'string' ? value : NaN);
  if (
    typeof value === 'string' &&
    !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(value)
  )
    throw refuse(`"${value}" is not an RFC 3339 instant such as 2026-11-22T08:00:00.000Z`);
  if (Number.isNaN(date.getTime())) throw refuse('not an instant in time');
  return date;
}

function minorOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw refuse('an amount is a whole number of minor units within ±(2^53−1)');
  return value;
}

const literal = (node: ValueNode): unknown => {
  if (node.kind === Kind.INT) return Number(node.value);
  return node.kind === Kind.STRING ? node.value : undefined;
};

/** Instants leave as UTC text with milliseconds and come in as Date. */
export const DateTime = new GraphQLScalarType({
  name: 'DateTime',
  serialize: value => instantOf(value).toISOString(),
  parseValue: instantOf,
  parseLiteral: node => instantOf(literal(node)),
});

/** Minor units: beyond GraphQL's Int, within safe integers. */
export const Minor = new GraphQLScalarType({
  name: 'Minor',
  serialize: minorOf,
  parseValue: minorOf,
  parseLiteral: node => minorOf(literal(node)),
});

function currencyOf(value: unknown): string {
  if (typeof value !== 'string' || !/^[A-Z]{3}$/.test(value))
    throw refuse('a currency is three capital letters such as CNY');
  return value;
}

/** ISO 4217 codes. */
export const Currency = new GraphQLScalarType({
  name: 'Currency',
  serialize: currencyOf,
  parseValue: currencyOf,
  parseLiteral: node => currencyOf(literal(node)),
});
