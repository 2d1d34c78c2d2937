import { useCallback, useEffect, useState } from 'react';
import { usePolled, useSigned } from '../graph/hooks';
import { useLive } from '../graph/live';
import { ALERTS, BOARD, LATE_ORDERS, VIEWER } from '../operations';
import type { AgeClass } from '../operations/results';
import { OrderPanel } from '../order/order-panel';
import { useSpeech } from '../words';
import { Alerts } from './alerts';
import { Header } from './header';
import { Holds } from './holds';
import { LateOrders } from './late-orders';
import { LiveChanges } from './live-changes';
import { Matrix } from './matrix';
import { Totals } from './totals';

const BOARD_EVERY_MS = 5_000;
const LISTS_EVERY_MS = 10_000;
const LISTS_LEAST_MS = 3_000;
const NOTHING = {};
const ALERTS_SHOWN = { first: 20 };

/** The board and, over it, one order. */
export function BoardPage({ onLanguage, onSignOut }: { onLanguage(): void; onSignOut(): void }) {
  const { words } = useSpeech();
  const [colour, setColour] = useState<AgeClass | null>(null);
  const [paused, setPaused] = useState(false);
  const [orderId, open] = useOrderInAddress();
  const viewer = usePolled(VIEWER, NOTHING, 600_000);
  const board = usePolled(BOARD, NOTHING, BOARD_EVERY_MS);
  const late = usePolled(LATE_ORDERS, { class: colour, first: 50, after: null }, LISTS_EVERY_MS, LISTS_LEAST_MS);
  const alerts = usePolled(ALERTS, ALERTS_SHOWN, LISTS_EVERY_MS, LISTS_LEAST_MS);
  const refreshAll = useCallback(
    () => [board, late, alerts].forEach(part => part.refresh()),
    [board.refresh, late.refresh, alerts.refresh],
  );
  const live = useLive(refreshAll, paused);
  const skew = useSkew(board.answer?.board.at);
  const state = board.answer?.board ?? null;

  return (
    <>
      <a className="skip" href="#board">
        {words.skip}
      </a>
      <Header
        link={live.link}
        at={state?.at ?? null}
        viewer={viewer.answer?.viewer ?? null}
        onLanguage={onLanguage}
        onSignOut={onSignOut}
      />
      <main id="board" aria-busy={state === null}>
        {board.failure !== null && (
          <p className="notice" role="status">
            {words.stale}
          </p>
        )}
        <Totals board={state} />
        <div className="columns">
          <div className="column wide">
            <Matrix board={state} />
            <LateOrders
              answer={late.answer?.lateOrders ?? null}
              failed={late.failure !== null}
              colour={colour}
              skew={skew}
              onColour={setColour}
              onOpen={open}
            />
          </div>
          <div className="column">
            <LiveChanges {...live} paused={paused} onPause={() => setPaused(!paused)} onOpen={open} />
            <Holds board={state} />
            <Alerts
              answer={alerts.answer?.alerts ?? null}
              failed={alerts.failure !== null}
              viewer={viewer.answer?.viewer ?? null}
              onChanged={alerts.refresh}
              onOpen={open}
            />
          </div>
        </div>
      </main>
      {orderId !== null && (
        <OrderPanel
          key={orderId}
          id={orderId}
          viewer={viewer.answer?.viewer ?? null}
          skew={skew}
          onChanged={refreshAll}
          onClose={() => open(null)}
        />
      )}
    </>
  );
}

/** The order shown is part of the address: a link to it can be passed on, and Back closes it. */
function useOrderInAddress(): [string | null, (id: string | null) => void] {
  const read = () => /^#(ord_[0-9A-Z]+)$/.exec(location.hash)?.[1] ?? null;
  const [id, setId] = useState(read);
  useEffect(() => {
    const moved = () => setId(read());
    window.addEventListener('hashchange', moved);
    return () => window.removeEventListener('hashchange', moved);
  }, []);
  const open = useCallback((next: string | null) => {
    if (next !== null) location.hash = next;
    else history.replaceState(null, '', location.pathname + location.search);
    setId(next);
  }, []);
  return [id, open];
}

/** How far the hub's clock is ahead of this machine's. */
function useSkew(at: string | undefined): number {
  const { client } = useSigned();
  const [skew, setSkew] = useState(0);
  useEffect(() => {
    if (at !== undefined) setSkew(Date.parse(at) - Date.now());
  }, [at, client]);
  // A second or two is the way the answer took, not the clock.
  return Math.abs(skew) < 2_000 ? 0 : skew;
}
