import { useCallback, useEffect, useState } from 'react';
import { OrderPanel } from '../order/order-panel';
import { useSpeech } from '../words';
import { Alerts } from './alerts';
import { Header } from './header';
import { Holds } from './holds';
import { LateOrders } from './late-orders';
import { LiveChanges } from './live-changes';
import { Matrix } from './matrix';
import { Totals } from './totals';
import { useBoard, type BoardParts } from './use-board';

/** The board and, over it, one order. */
export function BoardPage({ onLanguage, onSignOut }: { onLanguage(): void; onSignOut(): void }) {
  const { words } = useSpeech();
  const board = useBoard();
  const { viewer, skew } = board;
  const [orderId, open] = useOrderInAddress();
  const close = () => open(null);
  return (
    <>
      <a className="skip" href="#board">
        {words.skip}
      </a>
      <Header
        link={board.live.link}
        at={board.state?.at ?? null}
        viewer={viewer}
        onLanguage={onLanguage}
        onSignOut={onSignOut}
      />
      <Board board={board} onOpen={open} />
      {orderId !== null && (
        <OrderPanel key={orderId} id={orderId} viewer={viewer} skew={skew} onChanged={board.refresh} onClose={close} />
      )}
    </>
  );
}

function Board({ board, onOpen }: { board: BoardParts; onOpen(id: string): void }) {
  const { words } = useSpeech();
  const { state, viewer, skew, isStale, late, live, alerts } = board;
  return (
    <main id="board" aria-busy={state === null}>
      {isStale && (
        <p className="notice" role="status">
          {words.stale}
        </p>
      )}
      <Totals board={state} />
      <div className="columns">
        <div className="column wide">
          <Matrix board={state} />
          <LateOrders {...late} skew={skew} onOpen={onOpen} />
        </div>
        <div className="column">
          <LiveChanges {...live} onOpen={onOpen} />
          <Holds board={state} />
          <Alerts {...alerts} viewer={viewer} onOpen={onOpen} />
        </div>
      </div>
    </main>
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
