import type { Compiled } from './compile.js';
import type { PersonalField } from './fields.js';
import type { Reading } from './reading.js';

interface Woken {
  readonly byList: Map<number, number[]>;
  readonly byExpression: Map<number, number[]>;
}

/** Knows which rules cannot fire unless a text holds something, so that the others alone are asked about an order. */
export class Triggers {
  private readonly always: readonly number[];
  private readonly woken = new Map<PersonalField, Woken>();

  constructor(rules: readonly Compiled[]) {
    this.always = rules.flatMap(({ triggers }, number) => (triggers ? [] : [number]));
    rules.forEach(({ triggers }, number) => {
      for (const { field, kind, number: search } of triggers ?? []) {
        const { byList, byExpression } = this.of(field);
        const wakes = kind === 'PHRASES' ? byList : byExpression;
        wakes.set(search, [...(wakes.get(search) ?? []), number]);
      }
    });
  }

  /** Numbers of the rules that may fire on an order, in their order. */
  worthAsking(order: Reading): readonly number[] {
    const woken = this.wokenBy(order);
    if (woken.size === 0) return this.always;
    for (const rule of this.always) woken.add(rule);
    return [...woken].sort((a, b) => a - b);
  }

  private wokenBy(order: Reading): Set<number> {
    const asked = new Set<number>();
    for (const [field, { byList, byExpression }] of this.woken) {
      const { lists, expressions } = order.searched(field);
      for (const list of lists) for (const rule of byList.get(list) ?? []) asked.add(rule);
      for (const expression of expressions) for (const rule of byExpression.get(expression) ?? []) asked.add(rule);
    }
    return asked;
  }

  private of(field: PersonalField): Woken {
    const woken = this.woken.get(field) ?? {
      byList: new Map<number, number[]>(),
      byExpression: new Map<number, number[]>(),
    };
    this.woken.set(field, woken);
    return woken;
  }
}
