/** Where a model stands. */
export type ModelState = 'DRAFT' | 'SHADOW' | 'LIVE' | 'RETIRED';
export type ModelKind = 'TEXT' | 'FEATURES';

/** One state a model was put in, by whom and why. */
export interface ModelMove {
  readonly revision: number;
  readonly modelId: string;
  readonly kind: ModelKind;
  readonly state: ModelState;
  readonly author: string;
  readonly reason: string;
  readonly at: Date;
}

/** From which states a person may put a model where; nothing goes live that was not in shadow before. */
const FROM: Readonly<Record<'SHADOW' | 'LIVE' | 'RETIRED', readonly ModelState[]>> = {
  SHADOW: ['DRAFT', 'RETIRED'],
  LIVE: ['SHADOW'],
  RETIRED: ['DRAFT', 'SHADOW'],
};

/** Why a model may not be put there; null when it may. */
export function barTo(to: keyof typeof FROM, state: ModelState): string | null {
  if (FROM[to].includes(state)) return null;
  if (state === to) return `The model is ${to} already.`;
  if (state === 'LIVE') return 'The model is in force: roll it back, or promote another one.';
  if (to === 'LIVE') return `The model is ${state}: let it run in shadow first, then promote it.`;
  return `The model is ${state}: it may become ${to} from ${FROM[to].join(' or ')} only.`;
}

/** The state of each model after all moves, given oldest first. */
export function statesOf(moves: readonly ModelMove[]): ReadonlyMap<string, ModelState> {
  return new Map(moves.map(move => [move.modelId, move.state]));
}

/** The live model of a kind; null when none is. */
export function liveOf(moves: readonly ModelMove[], kind: ModelKind): string | null {
  const states = statesOf(moves);
  return moves.findLast(move => move.kind === kind && states.get(move.modelId) === 'LIVE')?.modelId ?? null;
}

/** Models that judge without effect, by id. */
export function shadowsOf(moves: readonly ModelMove[]): readonly string[] {
  return [...statesOf(moves)].filter(([, state]) => state === 'SHADOW').map(([id]) => id);
}

/**
 * The model that was in force before the live one and may be put back. A promotion is written before the retirement of the
 * model it replaces; a live model that retires by itself was taken back, and is passed over from then on: rolling back twice
 * goes further back, not to and fro.
 */
export function previousOf(moves: readonly ModelMove[], kind: ModelKind): string | null {
  const stack: string[] = [];
  for (const { modelId, state } of moves.filter(one => one.kind === kind)) {
    const isTop = stack.at(-1) === modelId;
    if (state === 'RETIRED' && isTop) stack.pop();
    if (state === 'LIVE' && !isTop) stack.push(modelId);
  }
  return stack.at(-2) ?? null;
}
