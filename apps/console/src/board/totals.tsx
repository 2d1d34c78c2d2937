import type { ReactNode } from 'react';
import type { Board } from '../operations/results';
import { useSpeech } from '../words';
import { Mark } from './marks';

/** The five numbers one looks at first. */
export function Totals({ board }: { board: Board | null }) {
  const { words, share } = useSpeech();
  const ready = board?.readyRate ?? null;
  return (
    <dl className="totals panel">
      <Total
        name="open"
        label={words.totals.open}
        value={board?.openOrders}
        note={ready === null ? '' : words.notes.ready(share(ready))}
      />
      <Total name="minute" label={words.totals.minute} value={board?.ordersLastMinute} note={words.notes.minute} />
      <Total name="held" label={words.totals.held} value={board?.heldOrders} note={words.notes.held} />
      <Total
        name="red"
        label={words.totals.red}
        value={board?.redOrders}
        note={words.notes.red}
        mark={<Mark colour="RED" />}
      />
      <Total
        name="amber"
        label={words.totals.amber}
        value={board?.amberOrders}
        note={words.notes.amber}
        mark={<Mark colour="AMBER" />}
      />
    </dl>
  );
}

function Total({
  name,
  label,
  value,
  note,
  mark,
}: {
  name: string;
  label: string;
  value: number | undefined;
  note: string;
  mark?: ReactNode;
}) {
  const { number } = useSpeech();
  const loud = (value ?? 0) > 0 && (name === 'red' || name === 'amber');
  return (
    <div className={loud ? `total ${name}` : 'total'} data-total={name}>
      <dt>
        {mark} {label}
      </dt>
      <dd>{value === undefined ? '–' : number(value)}</dd>
      <dd className="note muted">{note}</dd>
    </div>
  );
}
