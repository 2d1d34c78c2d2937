import { useCallback, useEffect, useState } from 'react';
import { usePolled } from '../graph/hooks';
import { useLive } from '../graph/live';
import { ALERTS, BOARD, LATE_ORDERS, VIEWER } from '../operations';
import type { AgeClass } from '../operations/results';

const BOARD_EVERY_MS = 5_000;
const LISTS_EVERY_MS = 10_000;
const LISTS_LEAST_MS = 3_000;
const VIEWER_EVERY_MS = 600_000;
const NOTHING = {};
const ALERTS_SHOWN = { first: 20 };

/** Everything the board draws; whatever changes in the hub makes it ask again. */
export function useBoard() {
  const [colour, setColour] = useState<AgeClass | null>(null);
  const [paused, setPaused] = useState(false);
  const viewer = usePolled(VIEWER, NOTHING, VIEWER_EVERY_MS);
  const board = usePolled(BOARD, NOTHING, BOARD_EVERY_MS);
  const late = usePolled(LATE_ORDERS, { class: colour, first: 50, after: null }, LISTS_EVERY_MS, LISTS_LEAST_MS);
  const alerts = usePolled(ALERTS, ALERTS_SHOWN, LISTS_EVERY_MS, LISTS_LEAST_MS);
  const refresh = useCallback(
    () => [board, late, alerts].forEach(part => part.refresh()),
    [board.refresh, late.refresh, alerts.refresh],
  );
  return {
    viewer: viewer.answer?.viewer ?? null,
    state: board.answer?.board ?? null,
    isStale: board.failure !== null,
    skew: useSkew(board.answer?.board?.at),
    late: { answer: late.answer?.lateOrders ?? null, failed: late.failure !== null, colour, onColour: setColour },
    alerts: { answer: alerts.answer?.alerts ?? null, failed: alerts.failure !== null, onChanged: alerts.refresh },
    live: { ...useLive(refresh, paused), paused, onPause: () => setPaused(!paused) },
    refresh,
  };
}

/** What `useBoard` gives. */
export type BoardParts = ReturnType<typeof useBoard>;

/** How far the hub's clock is ahead of this machine's. */
function useSkew(at: string | undefined): number {
  const [skew, setSkew] = useState(0);
  useEffect(() => {
    if (at !== undefined) setSkew(Date.parse(at) - Date.now());
  }, [at]);
  // A second or two is the way the answer took, not the clock.
  return Math.abs(skew) < 2_000 ? 0 : skew;
}
