import { cluesOf, isVague, wordsOf, type AddressClues, type AddressWords } from './address.js';
import type { Leaf } from './decision.js';
import { RemarkMatcher } from './remark-matcher.js';
import { REMARK_FIELDS, type RemarkField, type Rule } from './rule.js';
import { baselineOf, deviates, type Baseline, type Spend } from './spend.js';

/** What the rules look at in one order. Texts are in clear here and nowhere else. */
export interface Screened {
  readonly amountMinor: number;
  readonly currency: string;
  readonly buyer: Spend;
  readonly shop: Spend;
  readonly texts: Readonly<Record<RemarkField, string>>;
  /** Null when the order carries no personal fields. */
  readonly address: string | null;
}

/** What was known of an order when it was judged; figures and clues, no words of the buyer. */
export interface Features {
  readonly amountMinor: number;
  readonly buyerOrders: number;
  readonly buyerTotalMinor: number;
  readonly shopOrders: number;
  readonly shopTotalMinor: number;
  readonly remarkLength: number;
  readonly address: AddressClues | null;
}

interface FieldMatcher {
  readonly field: RemarkField;
  readonly rules: readonly Rule[];
  readonly matcher: RemarkMatcher;
}

interface AddressRule {
  readonly rule: Rule;
  readonly words: AddressWords;
}

/** All rules of one moment, compiled. */
export class RuleSet {
  private readonly remarks: readonly FieldMatcher[];
  private readonly addresses: readonly AddressRule[];
  private readonly amounts: readonly Rule[];

  constructor(
    readonly revision: number,
    readonly rules: readonly Rule[],
  ) {
    const on = rules.filter(rule => rule.enabled);
    this.amounts = on.filter(rule => rule.detector === 'AMOUNT_DEVIATION');
    this.addresses = on
      .filter(rule => rule.detector === 'VAGUE_ADDRESS')
      .map(rule => ({ rule, words: wordsOf(rule.relativeWords, rule.emptyWords) }));
    const forbidden = on.filter(rule => rule.detector === 'FORBIDDEN_REMARK');
    this.remarks = REMARK_FIELDS.map(field => matcherOf(field, forbidden)).filter(({ rules: own }) => own.length > 0);
  }

  /** The rules that fire, the gravest first, and what is worth keeping of the order. */
  judge(order: Screened): { readonly leaves: readonly Leaf[]; readonly features: Features } {
    const leaves = [...this.remarkLeaves(order), ...this.amountLeaves(order)];
    let address: AddressClues | null = null;
    for (const { rule, words } of order.address === null ? [] : this.addresses) {
      address = cluesOf(order.address ?? '', words);
      if (isVague(address)) leaves.push(addressLeaf(rule, address));
    }
    return { leaves: leaves.sort((a, b) => a.level - b.level), features: featuresOf(order, address) };
  }

  private remarkLeaves({ texts }: Screened): Leaf[] {
    const leaves = new Map<string, Leaf>();
    for (const { field, rules, matcher } of this.remarks) {
      for (const { list, phrase } of texts[field] === '' ? [] : matcher.find(texts[field])) {
        const rule = rules[list];
        if (rule && !leaves.has(rule.key)) leaves.set(rule.key, remarkLeaf(rule, field, phrase));
      }
    }
    return [...leaves.values()];
  }

  private amountLeaves(order: Screened): Leaf[] {
    const leaves: Leaf[] = [];
    for (const rule of this.amounts) {
      const baseline = baselineOf(order.buyer, order.shop, rule.leastOrders);
      if (deviates(order.amountMinor, baseline, rule.ratioPercent)) leaves.push(amountLeaf(rule, order, baseline));
    }
    return leaves;
  }
}

function matcherOf(field: RemarkField, forbidden: readonly Rule[]): FieldMatcher {
  const rules = forbidden.filter(rule => rule.fields.includes(field));
  return { field, rules, matcher: new RemarkMatcher(rules) };
}

const base = ({ key, version, level }: Rule) => ({ rule: key, version, level });

const FIELD_NAMES: Readonly<Record<RemarkField, string>> = {
  BUYER_REMARK: "buyer's remark",
  SELLER_MEMO: "seller's memo",
  RECEIVER_NAME: "receiver's name",
};

const remarkLeaf = (rule: Rule, field: RemarkField, phrase: string): Leaf => ({
  ...base(rule),
  message: `${rule.title}: the ${FIELD_NAMES[field]} matches "${phrase}"`,
  values: { field, phrase },
});

const addressLeaf = (rule: Rule, clues: AddressClues): Leaf => ({
  ...base(rule),
  message: `${rule.title}: no house, building or room is named, ${wherefore(clues)}`,
  values: { relative: clues.relative, coarse: clues.coarse, empty: clues.empty },
});

function wherefore({ empty, relative }: AddressClues): string {
  if (empty) return 'and no place either';
  return relative ? 'only what is near it' : 'only a road or a district';
}

function amountLeaf(rule: Rule, { amountMinor, currency }: Screened, { of, orders, totalMinor }: Baseline): Leaf {
  const times = (amountMinor * orders) / totalMinor;
  const whose = of === 'BUYER' ? "the buyer's own" : "the shop's";
  return {
    ...base(rule),
    message: `${rule.title}: ${times.toFixed(1)} times ${whose} mean of ${orders} orders in 30 days`,
    values: { of, orders, meanMinor: Math.round(totalMinor / orders), amountMinor, currency },
  };
}

const featuresOf = (order: Screened, address: AddressClues | null): Features => ({
  amountMinor: order.amountMinor,
  buyerOrders: order.buyer.orders,
  buyerTotalMinor: order.buyer.totalMinor,
  shopOrders: order.shop.orders,
  shopTotalMinor: order.shop.totalMinor,
  remarkLength: order.texts.BUYER_REMARK.length,
  address,
});
