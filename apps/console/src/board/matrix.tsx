import { useMemo, type CSSProperties } from 'react';
import { useMedia } from '../graph/hooks';
import {
  CHANNELS,
  isFinished,
  STATUSES,
  type Board,
  type Channel,
  type OrderStatus,
  type StatusCount,
} from '../operations/results';
import { useSpeech } from '../words';
import { MarkedCount, Split } from './marks';

type Count = Pick<StatusCount, 'orders' | 'red' | 'amber' | 'history'>;
const NONE: Count = { orders: 0, red: 0, amber: 0, history: 0 };

/** Orders by status and channel. Statuses run in the direction an order flows: across on a wide page, down on a narrow one. */
export function Matrix({ board }: { board: Board | null }) {
  const { words, number } = useSpeech();
  const narrow = useMedia('(max-width: 720px)');
  const counts = useMemo(() => new Counts(board?.counts ?? []), [board]);
  const channels = CHANNELS.filter(channel => counts.of(channel, null).orders > 0);
  const history = counts.of(null, null).history;
  if (board && channels.length === 0) return <Empty />;
  return (
    <section className="panel matrix" aria-labelledby="matrix">
      <h2 id="matrix">{words.matrix}</h2>
      {history > 0 && <p className="aside muted">{words.matrixNote(number(history))}</p>}
      <div className="scroll" tabIndex={0} role="group" aria-labelledby="matrix">
        {narrow ? <Down counts={counts} channels={channels} /> : <Across counts={counts} channels={channels} />}
      </div>
    </section>
  );
}

interface Grid {
  readonly counts: Counts;
  readonly channels: readonly Channel[];
}

function Across({ counts, channels }: Grid) {
  const { words } = useSpeech();
  return (
    <table className="across">
      <thead>
        <tr>
          <td />
          {STATUSES.map(status => (
            <StatusHead key={status} status={status} count={counts.of(null, status)} />
          ))}
        </tr>
      </thead>
      <tbody>
        {channels.map(channel => (
          <tr key={channel}>
            <th scope="row">{words.channels[channel]}</th>
            {STATUSES.map(status => (
              <Cell key={status} channel={channel} status={status} count={counts.of(channel, status)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Down({ counts, channels }: Grid) {
  const { words } = useSpeech();
  return (
    <table className="down" style={{ '--channels': channels.length } as CSSProperties}>
      <thead>
        <tr>
          <td />
          {channels.map(channel => (
            <th key={channel} scope="col">
              {words.channels[channel]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {STATUSES.map(status => (
          <tr key={status}>
            <StatusHead status={status} count={counts.of(null, status)} scope="row" />
            {channels.map(channel => (
              <Cell key={channel} channel={channel} status={status} count={counts.of(channel, status)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function StatusHead({ status, count, scope = 'col' }: { status: OrderStatus; count: Count; scope?: 'col' | 'row' }) {
  const { words, number } = useSpeech();
  const finished = isFinished(status);
  return (
    <th scope={scope} className={finished ? 'stage finished' : 'stage'} data-status={status}>
      <span className="stage-name">{words.statuses[status]}</span>
      <span className="stage-count">{number(count.orders)}</span>
      {!finished && <Split {...count} orders={count.orders - count.history} />}
    </th>
  );
}

function Cell({ channel, status, count }: { channel: Channel; status: OrderStatus; count: Count }) {
  const { words, number } = useSpeech();
  const { orders, red, amber } = count;
  if (orders === 0)
    return (
      <td className="none" data-cell={`${channel}/${status}`}>
        <span aria-hidden="true">·</span>
        <span className="unseen">0</span>
      </td>
    );
  return (
    <td
      className={isFinished(status) ? 'finished' : ''}
      data-cell={`${channel}/${status}`}
      title={words.cell(words.channels[channel], words.statuses[status], number(orders), red, amber)}
    >
      <span className="count">{number(orders)}</span>
      {(red > 0 || amber > 0) && (
        <span className="marks">
          <MarkedCount colour="RED" count={red} />
          <MarkedCount colour="AMBER" count={amber} />
        </span>
      )}
    </td>
  );
}

function Empty() {
  const { words } = useSpeech();
  return (
    <section className="panel matrix">
      <h2>{words.matrix}</h2>
      <p className="nothing">{words.noneYet}</p>
    </section>
  );
}

/** Counts with their sums by channel, by status and in all. */
class Counts {
  private readonly byKey = new Map<string, Count>();

  constructor(counts: readonly StatusCount[]) {
    for (const count of counts) {
      for (const channel of [count.channel, ''])
        for (const status of [count.status, '']) this.add(`${channel}/${status}`, count);
    }
  }

  of(channel: Channel | null, status: OrderStatus | null): Count {
    return this.byKey.get(`${channel ?? ''}/${status ?? ''}`) ?? NONE;
  }

  private add(key: string, more: Count): void {
    const { orders, red, amber, history } = this.byKey.get(key) ?? NONE;
    this.byKey.set(key, {
      orders: orders + more.orders,
      red: red + more.red,
      amber: amber + more.amber,
      history: history + more.history,
    });
  }
}
