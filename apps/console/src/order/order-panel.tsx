import { useEffect, useRef, type MouseEvent } from 'react';
import { Deadline } from '../board/late-orders';
import { Mark } from '../board/marks';
import { useNow, usePolled } from '../graph/hooks';
import { ORDER } from '../operations';
import type { OrderDetail, Viewer } from '../operations/results';
import { useSpeech } from '../words';
import { Actions } from './actions';
import { History, Holds, Lines, Parcels, RiskPart, StockPart } from './order-parts';

interface Props {
  readonly id: string;
  readonly viewer: Viewer | null;
  readonly skew: number;
  onChanged(): void;
  onClose(): void;
}

const EVERY_MS = 4_000;

/** One order with everything the graph knows of it, over the board. */
export function OrderPanel({ id, viewer, skew, onChanged, onClose }: Props) {
  const { words } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  const { answer, failure, refresh } = usePolled(ORDER, { id }, EVERY_MS);
  useEffect(() => {
    // A modal dialog keeps the keyboard inside, closes by Escape and gives the focus back.
    dialog.current?.showModal();
  }, []);
  const beside = (event: MouseEvent) => {
    if (event.target === dialog.current) dialog.current?.close();
  };
  const changed = () => {
    refresh();
    onChanged();
  };
  return (
    <dialog ref={dialog} className="order" aria-labelledby="order-title" onClose={onClose} onClick={beside}>
      <article>
        <header>
          <h2 id="order-title">{answer?.order?.externalId ?? id}</h2>
          <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
            {words.detail.close}
          </button>
        </header>
        {!answer && <p className="nothing">{failure ?? words.loading}</p>}
        {answer && !answer.order && <p className="nothing">{words.detail.missing}</p>}
        {answer?.order && <Detail order={answer.order} skew={skew} viewer={viewer} onChanged={changed} />}
      </article>
    </dialog>
  );
}

function Detail({
  order,
  viewer,
  skew,
  onChanged,
}: {
  order: OrderDetail;
  viewer: Viewer | null;
  skew: number;
  onChanged(): void;
}) {
  return (
    <>
      <Facts order={order} skew={skew} />
      <Actions order={order} viewer={viewer} onChanged={onChanged} />
      <Holds order={order} />
      <div className="pair">
        <StockPart order={order} />
        <RiskPart order={order} />
      </div>
      <Lines order={order} />
      <Parcels order={order} />
      <History order={order} />
    </>
  );
}

function Facts({ order, skew }: { order: OrderDetail; skew: number }) {
  const { words, money, moment, span } = useSpeech();
  const now = useNow(1_000) + skew;
  const { age, shop } = order;
  const place = [order.province, order.city].filter(Boolean).join(' ');
  return (
    <>
      <p className="standing">
        {age && <Mark colour={age.class} />}
        <b>{words.statuses[order.status]}</b>
        <span className="muted">{span(now - Date.parse(order.statusAt))}</span>
        {order.history && <span className="tag">{words.detail.history}</span>}
      </p>
      <dl className="facts">
        <dt>{words.channel}</dt>
        <dd>{words.channels[order.channel]}</dd>
        <dt>{words.detail.shop}</dt>
        <dd>{shop.name ?? shop.id}</dd>
        <dt>{words.detail.amount}</dt>
        <dd className="number">{money(order.payable)}</dd>
        {order.refunded.minor > 0 && <dt>{words.detail.refunded}</dt>}
        {order.refunded.minor > 0 && <dd className="number">{money(order.refunded)}</dd>}
        <dt>{words.detail.placed}</dt>
        <dd className="number">{moment(order.createdAt)}</dd>
        {order.paidAt && <dt>{words.detail.paid}</dt>}
        {order.paidAt && <dd className="number">{moment(order.paidAt)}</dd>}
        {order.shippedAt && <dt>{words.detail.shipped}</dt>}
        {order.shippedAt && <dd className="number">{moment(order.shippedAt)}</dd>}
        {order.shipBy && !order.shippedAt && <dt>{words.deadline}</dt>}
        {order.shipBy && !order.shippedAt && (
          <dd className="number">
            <Deadline at={order.shipBy} now={now} />
          </dd>
        )}
        {place && <dt>{words.detail.to}</dt>}
        {place && <dd>{place}</dd>}
      </dl>
    </>
  );
}
