import type { Clock } from '#platform';
export type Used = Clock;
