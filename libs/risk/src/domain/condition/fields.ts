import { VELOCITY_FIELDS, type VelocityField } from '../velocity.js';

/** How a field of an order can be compared. PERSONAL texts are in clear in memory only; of a hit nothing but the rule's own word is told. */
export type FieldKind = 'NUMBER' | 'CODE' | 'CODES' | 'PERSONAL';

interface Declared {
  readonly kind: FieldKind;
  /** What it is, for people. */
  readonly says: string;
}
const number = (says: string) => ({ kind: 'NUMBER', says }) as const;
const code = (says: string) => ({ kind: 'CODE', says }) as const;
const codes = (says: string) => ({ kind: 'CODES', says }) as const;
const personal = (says: string) => ({ kind: 'PERSONAL', says }) as const;

const COUNTS: readonly (readonly [counted: string, says: string])[] = [
  ['buyerOrders', "buyer's orders, of all shops,"],
  ['phoneOrders', 'orders with the phone number'],
  ['addressOrders', 'orders to the address'],
  ['shopOrders', "shop's orders"],
  ['buyerAddresses', "buyer's other addresses"],
  ['phoneAddresses', 'other addresses with the phone number'],
  ['addressBuyers', 'other buyers with the address'],
  ['addressPhones', 'other phone numbers with the address'],
];
const SPANS: Readonly<Record<string, string>> = { '1h': 'hour', '24h': '24 hours', '7d': '7 days', '30d': '30 days' };

const saysOf = (field: VelocityField): string => {
  const [counted, says] = COUNTS.find(([name]) => field.startsWith(name)) ?? [field, field];
  return `${says} in the ${SPANS[field.slice(counted.length)] ?? ''} before`;
};
/** Counts over windows: buyerOrders1h to addressPhones30d. */
const VELOCITY = Object.fromEntries(VELOCITY_FIELDS.map(field => [field, number(saysOf(field))])) as Readonly<
  Record<VelocityField, ReturnType<typeof number>>
>;

/** Every field of an order that a rule may look at. */
export const FIELDS = {
  channel: code('channel the order came from'),
  shopId: code('shop'),
  currency: code('currency'),
  country: code('country of delivery'),
  province: code('province of delivery'),
  city: code('city of delivery'),
  skuCodes: codes('SKU codes of the lines'),
  amountMinor: number('amount to pay, in minor units'),
  lineCount: number('number of lines'),
  itemCount: number('pieces in all lines'),
  paidHour: number('hour of payment in China, 0 to 23'),
  buyerOrders: number("buyer's orders in the 30 days before"),
  buyerTotalMinor: number("buyer's spend in the 30 days before, in minor units"),
  shopOrders: number("shop's orders in the 30 days before"),
  shopTotalMinor: number("shop's takings in the 30 days before, in minor units"),
  remarkLength: number("letters in the buyer's remark"),
  addressQuality: number('quality of a Chinese address, 0 to 100; 100 where nothing can be said'),
  addressFaults: codes('faults of a Chinese address, the gravest first'),
  remarkAddress: code("address in the buyer's remark, beside the order's: NONE, SAME, OTHER or UNCLEAR"),
  remarkPhone: code("phone number in the buyer's remark, beside the order's: NONE, SAME, OTHER or UNCLEAR"),
  ...VELOCITY,
  buyerRefunds30d: number("buyer's orders in the 30 days before that were refunded"),
  buyerRefundPercent: number("refunded orders among the buyer's in the 30 days before, in percent"),
  phoneRefunds30d: number('orders with the phone number in the 30 days before that were refunded'),
  phoneRefundPercent: number('refunded orders among those with the phone number in the 30 days before, in percent'),
  buyerRemark: personal("buyer's remark"),
  sellerMemo: personal("seller's memo"),
  receiverName: personal("receiver's name"),
  buyerName: personal("buyer's name"),
  district: personal('district of delivery'),
  address: personal('address of delivery'),
} as const satisfies Readonly<Record<string, Declared>>;

export type Field = keyof typeof FIELDS;
type FieldOf<K extends FieldKind> = { [F in Field]: (typeof FIELDS)[F]['kind'] extends K ? F : never }[Field];
export type NumberField = FieldOf<'NUMBER'>;
export type CodeField = FieldOf<'CODE'>;
export type CodesField = FieldOf<'CODES'>;
export type PersonalField = FieldOf<'PERSONAL'>;

/** Everything about an order that is not personal: stored with its decision, so that it can be judged again. */
export type Figures = Readonly<Record<NumberField, number>> &
  Readonly<Record<CodeField, string>> &
  Readonly<Record<CodesField, readonly string[]>>;

/** What is personal; null where the order carries no personal fields. */
export type Texts = Readonly<Record<PersonalField, string>>;

const namesOf = <K extends FieldKind>(...kinds: readonly K[]): readonly FieldOf<K>[] =>
  (Object.keys(FIELDS) as Field[]).filter((field): field is FieldOf<K> =>
    (kinds as readonly FieldKind[]).includes(FIELDS[field].kind),
  );

export const PERSONAL_FIELDS: readonly PersonalField[] = namesOf('PERSONAL');
export const isCodes = (field: Field): field is CodesField => FIELDS[field].kind === 'CODES';
export const isPersonal = (field: Field): field is PersonalField => FIELDS[field].kind === 'PERSONAL';
