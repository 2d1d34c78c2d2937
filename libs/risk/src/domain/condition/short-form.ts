import { fieldsOf, testsOf, type Condition, type FieldTest } from './condition.js';
import type { PersonalField } from './fields.js';

/** The shapes a rule can be written in without a condition; CONDITION is anything else. */
export const DETECTORS = ['AMOUNT_DEVIATION', 'VAGUE_ADDRESS', 'FORBIDDEN_REMARK', 'CONDITION'] as const;
export type Detector = (typeof DETECTORS)[number];

/** Texts of an order a rule in short form may read. */
export const REMARK_FIELDS = ['BUYER_REMARK', 'SELLER_MEMO', 'RECEIVER_NAME'] as const;
export type RemarkField = (typeof REMARK_FIELDS)[number];

/** A rule in short form: what a person can set; only what its detector reads has an effect. */
export interface ShortForm {
  readonly fields: readonly RemarkField[];
  readonly phrases: readonly string[];
  readonly unless: readonly string[];
  readonly ratioPercent: number;
  readonly leastOrders: number;
  readonly relativeWords: readonly string[];
  readonly emptyWords: readonly string[];
}

export const NO_SETTINGS: ShortForm = {
  fields: [],
  phrases: [],
  unless: [],
  ratioPercent: 300,
  leastOrders: 3,
  relativeWords: [],
  emptyWords: [],
};

const TEXTS: Readonly<Record<RemarkField, PersonalField>> = {
  BUYER_REMARK: 'buyerRemark',
  SELLER_MEMO: 'sellerMemo',
  RECEIVER_NAME: 'receiverName',
};

/** The condition a short form stands for; CONDITION stands for none. */
export function conditionOf(detector: Exclude<Detector, 'CONDITION'>, form: ShortForm): Condition {
  const { fields, phrases, unless, ratioPercent: percent, leastOrders, relativeWords, emptyWords } = form;
  switch (detector) {
    case 'FORBIDDEN_REMARK':
      return { id: 'remark', field: fields.map(f => TEXTS[f]), op: 'keyword', value: { phrases, unless } };
    case 'AMOUNT_DEVIATION':
      return { id: 'amount', field: 'amountMinor', op: 'ratioToAverage', value: { percent, leastOrders } };
    case 'VAGUE_ADDRESS':
      return { id: 'address', field: 'address', op: 'vague', value: { relativeWords, emptyWords } };
  }
}

/** Which short form a condition could have been written in. */
export function detectorOf(condition: Condition): Detector {
  const [only, ...more] = testsOf(condition);
  if (!only || more.length > 0 || !('op' in condition)) return 'CONDITION';
  if (only.test.op === 'ratioToAverage') return 'AMOUNT_DEVIATION';
  if (only.test.op === 'vague') return 'VAGUE_ADDRESS';
  const short = only.test.op === 'keyword' && remarkFieldsOf(only.test).length === fieldsOf(only.test).length;
  return short ? 'FORBIDDEN_REMARK' : 'CONDITION';
}

/** A condition as readers of the short form see it. */
export function shortFormOf(condition: Condition): ShortForm {
  if (detectorOf(condition) === 'CONDITION') return NO_SETTINGS;
  const [only] = testsOf(condition);
  switch (only?.test.op) {
    case 'keyword': {
      const { phrases, unless = [] } = only.test.value;
      return { ...NO_SETTINGS, fields: remarkFieldsOf(only.test), phrases, unless };
    }
    case 'ratioToAverage':
      return { ...NO_SETTINGS, ratioPercent: only.test.value.percent, leastOrders: only.test.value.leastOrders };
    case 'vague':
      return { ...NO_SETTINGS, ...only.test.value };
    default:
      return NO_SETTINGS;
  }
}

const remarkFieldsOf = (test: FieldTest): readonly RemarkField[] =>
  REMARK_FIELDS.filter(field => fieldsOf(test).includes(TEXTS[field]));
