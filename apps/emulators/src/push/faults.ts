/** What goes wrong on the way from a platform to the hub. Percentages of messages or calls. */
export interface Faults {
  /** Messages that come twice: half of them under the same id, half under a new one. */
  readonly duplicatePercent: number;
  /** Messages the platform believes delivered though nobody ever gets them. */
  readonly lossPercent: number;
  /** Messages are held back up to this long at random, so that later ones overtake them. */
  readonly reorderMs: number;
  /** Every message is this late. */
  readonly delayMs: number;
  /** Calls a second before the platform answers with its "too many calls" code; 0: no limit. */
  readonly callsPerSecond: number;
  /** Calls that fail inside the platform. */
  readonly failPercent: number;
}

export const NO_FAULTS: Faults = {
  duplicatePercent: 0,
  lossPercent: 0,
  reorderMs: 0,
  delayMs: 0,
  callsPerSecond: 0,
  failPercent: 0,
};
export const FAULT_NAMES = Object.keys(NO_FAULTS) as (keyof Faults)[];
