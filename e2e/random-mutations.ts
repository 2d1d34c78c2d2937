import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLArgument,
  type GraphQLInputType,
} from 'graphql';
import { schema } from './supergraph.js';

type Random = () => number;
type Given = GraphQLArgument | GraphQLInputField;

/** Every mutation of the graph: one that is added is tried without anybody thinking of it. */
export const MUTATIONS: readonly GraphQLField<unknown, unknown>[] = Object.values(
  schema.getMutationType()?.getFields() ?? {},
);

/** Those that answer with an order: what a person or program does to one. */
export const ORDER_ACTS = MUTATIONS.filter(({ type }) => {
  const answer = getNamedType(type);
  return 'getTypes' in answer && answer.getTypes().some(one => one.name === 'Order');
});

/** Words that mean something somewhere; texts are drawn from them. */
const WORDS = [
  'US',
  'CN',
  '*',
  'CNY',
  'USD',
  'SKU-1',
  'MAIN',
  'SF',
  'because',
  '2026-11-30',
  'https://example.org',
  'a.b',
];

/** Numbers from 0 to 1 that are the same for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** Builds operations that look as if somebody meant them, out of ids and words that are known. */
export class RandomMutations {
  private made = 0;

  constructor(
    private readonly random: Random,
    /** Ids to be named: those of the orders in question, and all that came up so far. */
    private readonly orders: readonly string[],
    private readonly ids: readonly string[],
  ) {}

  operation(field: GraphQLField<unknown, unknown>): string {
    const given = field.args.filter(arg => this.isGiven(arg)).map(arg => `${arg.name}: ${this.value(arg, arg.type)}`);
    const isLeaf = isScalarType(getNamedType(field.type));
    const selection = isLeaf ? '' : '{ __typename ... on Problem { code message } ... on Proposal { id } }';
    return `mutation { it: ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${this.fits(field) ? selection : isLeaf ? '' : '{ __typename }'} }`;
  }

  pick<T>(things: readonly T[]): T {
    const one = things[Math.floor(this.random() * things.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  }

  /** Fragments may only be spread on unions. */
  private fits(field: GraphQLField<unknown, unknown>): boolean {
    const type = getNamedType(field.type);
    return 'getTypes' in type && type.getTypes().some(one => one.name === 'Proposal');
  }

  private isGiven({ type, name }: Given): boolean {
    return isNonNullType(type) || (name !== 'idempotencyKey' && this.random() < 0.6) || this.random() < 0.1;
  }

  private value(of: Given, type: GraphQLInputType): string {
    if (isNonNullType(type)) return this.value(of, type.ofType);
    if (isListType(type)) return `[${this.value(of, type.ofType)}]`;
    if (isEnumType(type)) return this.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(field => this.isGiven(field));
      return `{ ${fields.map(field => `${field.name}: ${this.value(field, field.type)}`).join(', ')} }`;
    }
    return this.scalar(of.name, type.name);
  }

  private scalar(name: string, type: string): string {
    switch (type) {
      case 'Boolean':
        return String(this.random() < 0.5);
      case 'Int':
      case 'Minor':
        return String(this.pick([0, 1, 2, 100, 1_000_000]));
      case 'Float':
        return String(this.pick([0, 0.5, 1]));
      case 'DateTime':
        return JSON.stringify(this.pick(['2026-01-01T00:00:00.000Z', '2036-01-01T00:00:00.000Z']));
      case 'Currency':
        return JSON.stringify(this.pick(['CNY', 'USD']));
      default:
        return JSON.stringify(this.text(name));
    }
  }

  private text(name: string): string {
    this.made += 1;
    if (/reason|note|memo/i.test(name)) return `fuzz ${this.made}`;
    if (/country/i.test(name)) return 'US';
    if (/voucher|idempotencyKey/.test(name)) return `V-${this.made}`;
    if (/^(id|orderId|subject)$/.test(name)) return this.random() < 0.7 ? this.pick(this.orders) : this.pick(this.ids);
    return this.random() < 0.3 ? this.pick(this.ids) : this.pick(WORDS);
  }
}
