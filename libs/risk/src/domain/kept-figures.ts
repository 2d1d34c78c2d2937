import { isStatistic, type Field, type Figures } from './condition/fields.js';
import { NO_VELOCITY, type Velocity } from './velocity.js';

/** What a decision keeps of the figures: of statistics, which are mostly nought, those that are not. */
export type KeptFigures = Omit<Figures, keyof Velocity> &
  Partial<Velocity> & {
    /** Which figures there were when it was made; absent: no statistics but of spend. */
    readonly form?: number;
  };

const FORM = 2;

/** Figures as a decision keeps them. */
export function keptOf(figures: Figures): KeptFigures {
  const kept: Record<string, unknown> = { form: FORM };
  for (const field in figures) {
    const value = figures[field as keyof Figures];
    if (value !== 0 || !isStatistic(field as Field)) kept[field] = value;
  }
  return kept as unknown as KeptFigures;
}

/** Figures as they were when the decision was made. */
export const figuresFrom = (kept: KeptFigures): Figures => ({ ...NO_VELOCITY, ...kept });

/** Whether a decision kept all of these fields. */
export const tellsAll = ({ form }: KeptFigures, fields: Iterable<Field>): boolean =>
  form === FORM || ![...fields].some(isStatistic);
