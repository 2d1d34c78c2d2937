import { memo } from 'react';
import type { SeenChange } from '../graph/live';
import { useSpeech } from '../words';

interface Props {
  readonly changes: readonly SeenChange[];
  readonly waiting: number;
  readonly paused: boolean;
  onPause(): void;
  onOpen(id: string): void;
}

/** The latest status changes as they come in; they can be made to stand still. */
export function LiveChanges({ changes, waiting, paused, onPause, onOpen }: Props) {
  const { words } = useSpeech();
  return (
    <section className="panel live" aria-labelledby="live">
      <h2 id="live">{words.live}</h2>
      <button type="button" className="quiet aside" onClick={onPause} aria-pressed={paused}>
        {paused ? words.resume(waiting) : words.pause}
      </button>
      {changes.length === 0 && <p className="nothing">{words.noLive}</p>}
      {changes.length > 0 && (
        <ol className="scroll" tabIndex={0} aria-labelledby="live">
          {changes.map(change => (
            <Change key={change.key} change={change} onOpen={onOpen} />
          ))}
        </ol>
      )}
    </section>
  );
}

const Change = memo(function Change({ change, onOpen }: { change: SeenChange; onOpen(id: string): void }) {
  const { words, time, money } = useSpeech();
  const { order, from, status, at } = change;
  const open = order.holds.filter(hold => hold.state !== 'RELEASED');
  return (
    <li data-order={order.id} data-status={status}>
      <time dateTime={at}>{time(at)}</time>
      <span className="move">
        {from && <span className="muted">{words.statuses[from]} → </span>}
        <b>{words.statuses[status]}</b>
        {!from && <span className="tag">{words.firstSeen}</span>}
      </span>
      <span className="numeric">{money(order.payable)}</span>
      <button type="button" className="id" onClick={() => onOpen(order.id)}>
        {order.externalId}
      </button>
      <span className="channel muted">{words.channels[order.channel]}</span>
      <span className="facts muted">
        {order.reservation && (
          <span>
            {words.detail.stock}: {words.reservations[order.reservation.state]}
          </span>
        )}
        {order.risk && (
          <span>
            {words.detail.risk}: {words.outcomes[order.risk.outcome]}
          </span>
        )}
        {open.length > 0 && (
          <span>
            {words.holds} {open.map(hold => words.holdKinds[hold.kind]).join(' · ')}
          </span>
        )}
      </span>
    </li>
  );
});
