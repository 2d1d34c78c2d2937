import type { Field, Figures } from './condition/fields.js';
import { NO_VELOCITY } from './velocity.js';

/** Figures that are the same in most orders: a decision keeps those that are not. Decisions from before do not tell of them. */
const USUAL = {
  ...NO_VELOCITY,
  addressQuality: 100,
  addressFaults: [],
  remarkAddress: 'NONE',
  remarkPhone: 'NONE',
} as const satisfies Partial<Figures>;
type Usual = keyof typeof USUAL;

/** What a decision keeps of the figures. */
export type KeptFigures = Omit<Figures, Usual> &
  Partial<Pick<Figures, Usual>> & {
    /** 2 from when it tells of all figures; absent before. */
    readonly form?: number;
  };

const FORM = 2;

/** Figures as a decision keeps them. */
export function keptOf(figures: Figures): KeptFigures {
  const kept: Record<string, unknown> = { form: FORM };
  // Every order comes through here: a list of entries would be two per cent of all that a hub in a flood throws away.
  for (const field in figures) {
    const value = figures[field as keyof Figures];
    if (!isUsual(field, value)) kept[field] = value;
  }
  return kept as unknown as KeptFigures;
}

/** Figures as they were when the decision was made. */
export const figuresFrom = (kept: KeptFigures): Figures => ({ ...USUAL, ...kept });

/** Whether a decision tells of all these fields. */
export const tellsAll = ({ form }: KeptFigures, fields: Iterable<Field>): boolean =>
  form === FORM || ![...fields].some(field => field in USUAL);

const isUsual = (field: string, value: unknown): boolean =>
  field in USUAL && (Array.isArray(value) ? value.length === 0 : value === USUAL[field as Usual]);
