import { Ajv, type ValidateFunction } from 'ajv';
import { OPS, type Condition, type Op } from './domain/condition/condition.js';
import { FIELDS } from './domain/condition/fields.js';

const number = { type: 'number' };
const word = { type: 'string', minLength: 1, maxLength: 500 };
const words = { type: 'array', items: word, maxItems: 500 };
const scalar = { type: ['string', 'number'] };
const only = (properties: Readonly<Record<string, object>>, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const VALUES: Readonly<Record<Op, object>> = {
  eq: scalar,
  ne: scalar,
  gt: number,
  gte: number,
  lt: number,
  lte: number,
  between: { type: 'array', items: number, minItems: 2, maxItems: 2 },
  in: { type: 'array', items: scalar, minItems: 1, maxItems: 500 },
  contains: word,
  regex: word,
  keyword: only({ phrases: words, unless: words }, ['phrases']),
  ratioToAverage: only(
    {
      percent: { type: 'integer', minimum: 101, maximum: 100_000 },
      leastOrders: { type: 'integer', minimum: 1, maximum: 1_000 },
    },
    ['percent', 'leastOrders'],
  ),
  vague: only({ relativeWords: words, emptyWords: words }, ['relativeWords', 'emptyWords']),
};

const nested = { $ref: '#/$defs/condition' };
const group = (name: string) => only({ [name]: { type: 'array', items: nested, minItems: 1, maxItems: 100 } }, [name]);
const field = { enum: Object.keys(FIELDS) };

/** The form of a condition, as published: a JSON schema. */
export const CONDITION_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Condition of a risk rule',
  $ref: '#/$defs/condition',
  $defs: {
    condition: {
      type: 'object',
      anyOf: [group('all'), group('any'), only({ not: nested }, ['not']), ...OPS.map(testOf)],
    },
  },
};

function testOf(op: Op): object {
  const id = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_.-]{0,39}$' };
  const fields = { anyOf: [field, { type: 'array', items: field, minItems: 1, maxItems: 6, uniqueItems: true }] };
  return only({ id, field: fields, op: { const: op }, value: VALUES[op] }, ['field', 'op', 'value']);
}

const GROUPS = ['all', 'any', 'not'];

/** Checks of conditions, of the whole and of each form of a test. */
interface Checks {
  readonly whole: ValidateFunction<Condition>;
  readonly ofTest: ReadonlyMap<string, ValidateFunction>;
}
let compiled: Checks | undefined;

/** Compiled when the first rule is written, and not at every start. */
function checks(): Checks {
  if (compiled) return compiled;
  const ajv = new Ajv({ allErrors: false, strict: false });
  const ofTest = OPS.map(op => [op, ajv.compile({ ...testOf(op), $defs: CONDITION_SCHEMA.$defs })] as const);
  return (compiled = { whole: ajv.compile<Condition>(CONDITION_SCHEMA), ofTest: new Map(ofTest) });
}

/** The condition, or what is wrong with its form. */
export function readCondition(value: unknown): Condition | { readonly faults: readonly string[] } {
  if (nestingOf(value) > MOST_NESTING) return { faults: ['the condition is nested too deep'] };
  return checks().whole(value) ? value : { faults: faultsOfForm(value, 'condition') };
}

/** A level of a condition is two of JSON, and values have some of their own. */
const MOST_NESTING = 40;

function nestingOf(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null || depth > MOST_NESTING) return depth;
  return Object.values(value).reduce<number>((most, child) => Math.max(most, nestingOf(child, depth + 1)), depth);
}

/** An alternative of thirteen forms tells a person nothing: the form that was meant is found first, and its fault told. */
function faultsOfForm(value: unknown, place: string): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [`${place} must be an object with all, any, not, or field, op and value`];
  const { op, ...rest } = value as Record<string, unknown>;
  const kind = GROUPS.find(name => name in rest);
  if (kind) return faultsOfGroup(kind, rest, op, place);
  const check = checks().ofTest.get(String(op));
  if (!check) return [`${place}.op must be one of ${OPS.join(', ')}`];
  if (check(value)) return [];
  const [error] = check.errors ?? [];
  if (error?.instancePath.startsWith('/field'))
    return [`${place}.field must be one of ${Object.keys(FIELDS).join(', ')}`];
  return [`${place}${(error?.instancePath ?? '').replaceAll('/', '.')} ${error?.message ?? 'is not as it must be'}`];
}

function faultsOfGroup(kind: string, rest: Record<string, unknown>, op: unknown, place: string): readonly string[] {
  if (op !== undefined || Object.keys(rest).length > 1) return [`${place} must hold ${kind} and nothing beside it`];
  const inside = rest[kind];
  if (kind === 'not') return faultsOfForm(inside, `${place}.not`);
  if (!Array.isArray(inside) || inside.length === 0 || inside.length > 100)
    return [`${place}.${kind} must be a list of 1 to 100 conditions`];
  return inside.flatMap((child, i) => faultsOfForm(child, `${place}.${kind}.${i}`)).slice(0, 20);
}
