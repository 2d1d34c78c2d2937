import type { Board } from '../operations/results';
import { useSpeech } from '../words';

/** Open orders by what bars them. */
export function Holds({ board }: { board: Board | null }) {
  const { words, number } = useSpeech();
  const held = [...(board?.held ?? [])].sort((a, b) => b.orders - a.orders);
  const most = Math.max(1, ...held.map(hold => hold.orders));
  return (
    <section className="panel holds" aria-labelledby="holds">
      <h2 id="holds">{words.holds}</h2>
      {board && held.length === 0 && <p className="nothing">{words.noHolds}</p>}
      <ul>
        {held.map(({ kind, orders, blocked, pending }) => (
          <li key={kind} data-hold={kind}>
            <span className="name">{words.holdKinds[kind]}</span>
            <span className="bar" aria-hidden="true">
              <i style={{ width: `${(blocked / most) * 100}%` }} />
              <i className="pending" style={{ width: `${(pending / most) * 100}%` }} />
            </span>
            <span className="number">{number(orders)}</span>
            {pending > 0 && <span className="note muted">{words.pending(number(pending))}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
