import type { ClassPolicy } from './domain/fusion.js';

/** A policy as a caller hands it in. */
export interface PolicyInput {
  readonly classes: readonly (Omit<ClassPolicy, 'className' | 'floorBp' | 'aloneFromBp'> & {
    readonly class: string;
    readonly floor: number;
    readonly aloneFrom?: number | null;
  })[];
  readonly reason: string;
}

/** The classes a caller wrote, with floors in ten thousandths. */
export const classesOf = ({ classes }: PolicyInput): readonly ClassPolicy[] =>
  classes.map(({ class: className, floor, aloneFrom = null, level, rules, alone }) => ({
    ...{ className, level, rules, alone },
    floorBp: Math.round(floor * 10_000),
    aloneFromBp: aloneFrom === null ? null : Math.round(aloneFrom * 10_000),
  }));
