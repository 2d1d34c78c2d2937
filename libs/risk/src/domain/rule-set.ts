import { closureOf, compileTest, type Compiled, type CompiledTest, type Seen } from './condition/compile.js';
import { testsOf, type NamedTest, type Op } from './condition/condition.js';
import { FIELDS, type PersonalField } from './condition/fields.js';
import type { CompileRegex } from './condition/linear-regex.js';
import { Reading, type Screened } from './condition/reading.js';
import { TextIndex, type Search } from './condition/text-index.js';
import type { Leaf, SeenTest } from './decision.js';
import type { Rule } from './rule.js';
import { RuleBudgets } from './rule-budget.js';
import { Triggers } from './condition/triggers.js';

export type { Screened } from './condition/reading.js';

/** What the rules need of the world: an engine for expressions and a clock for their time, in milliseconds. */
export interface RuleEngine {
  readonly compile: CompileRegex;
  readonly now: () => number;
}

interface CompiledRule extends Compiled {
  readonly number: number;
  readonly rule: Rule;
  readonly shadow: boolean;
  readonly tests: readonly (NamedTest & CompiledTest)[];
}

const LONGEST_MESSAGE = 500;

/** All rules of one moment, compiled: those that are acted on, and those that run in shadow. */
export class RuleSet {
  private readonly compiled: readonly CompiledRule[];
  private readonly triggers: Triggers;
  private readonly searches: ReadonlyMap<PersonalField, Search>;
  private readonly budgets: RuleBudgets;

  constructor(
    readonly revision: number,
    live: readonly Rule[],
    shadow: readonly Rule[],
    private readonly engine: RuleEngine,
  ) {
    const index = new TextIndex(engine.compile);
    const rules = [...live.map(rule => ({ rule, shadow: false })), ...shadow.map(rule => ({ rule, shadow: true }))];
    this.compiled = rules.map((one, number) => ({ ...one, number, ...compile(one.rule, index, number) }));
    this.triggers = new Triggers(this.compiled);
    this.searches = index.searches();
    this.budgets = new RuleBudgets(rules.length);
  }

  /** The rules that fire, the gravest first; those in shadow are marked and must not be acted on. */
  judge(order: Screened): readonly Leaf[] {
    this.budgets.nextOrder();
    const reading = new Reading(order, this.searches, this.engine.now, (rule, ms) => this.budgets.spend(rule, ms));
    const fired: Leaf[] = [];
    for (const number of this.triggers.worthAsking(reading)) {
      const one = this.compiled[number];
      if (one && !this.budgets.isUsedUp(number) && one.holds(reading)) fired.push(leafOf(one, reading));
    }
    return fired.sort((a, b) => a.level - b.level);
  }

  /** Rules whose expressions took more time than a rule may: no longer asked, and to be retired. */
  usedUp(): readonly Rule[] {
    return this.compiled.filter(({ number }) => this.budgets.isUsedUp(number)).map(({ rule }) => rule);
  }
}

function compile(rule: Rule, index: TextIndex, owner: number): Compiled & Pick<CompiledRule, 'tests'> {
  const tests = testsOf(rule.condition).map(named => ({ ...named, ...compileTest(named.test, index, owner) }));
  return { tests, ...closureOf(rule.condition, tests.values()) };
}

function leafOf({ rule, shadow, tests }: CompiledRule, reading: Reading): Leaf {
  const seen = tests.map(({ id, test, explain }) => ({ id, op: test.op, ...explain(reading) }));
  const findings = seen.filter(({ held }) => held).map(sentenceOf);
  const told = findings.length > 0 ? findings.join('; ') : 'what it must not be, it is not';
  return {
    rule: rule.key,
    version: rule.version,
    level: rule.level,
    message: `${rule.title}: ${told}`.slice(0, LONGEST_MESSAGE),
    tests: seen.map(({ id, op, field, held, seen: value, word }): SeenTest => ({
      id,
      field,
      op,
      held,
      ...(value === undefined ? {} : { seen: value }),
      ...(word === undefined ? {} : { word }),
    })),
    ...(shadow ? { shadow } : {}),
  };
}

/** Means and clues of an address speak for themselves; other findings name what they are about. */
const sentenceOf = ({ op, field, says }: Seen & { readonly op: Op }): string =>
  op === 'ratioToAverage' || op === 'vague' ? says : `the ${FIELDS[field].says} ${says}`;
