import { useNow } from '../graph/hooks';
import type { AgeClass, LateOrder, LateOrders as Answer } from '../operations/results';
import { useSpeech } from '../words';
import { Mark } from './marks';

interface Props {
  readonly answer: Answer | null;
  readonly failed: boolean;
  readonly colour: AgeClass | null;
  readonly skew: number;
  onColour(colour: AgeClass | null): void;
  onOpen(id: string): void;
}

/** Orders that are RED or AMBER, the most urgent first. */
export function LateOrders({ answer, failed, colour, skew, onColour, onOpen }: Props) {
  const { words } = useSpeech();
  const choices = [
    [null, words.lateAll],
    ['RED', words.totals.red],
    ['AMBER', words.totals.amber],
  ] as const;
  return (
    <section className="panel late" aria-labelledby="late">
      <h2 id="late">{words.late}</h2>
      <div className="choices" role="group" aria-labelledby="late">
        {choices.map(([value, label]) => (
          <button
            key={label}
            type="button"
            className="choice"
            aria-pressed={colour === value}
            onClick={() => onColour(value)}
          >
            {value && <Mark colour={value} />} {label}
          </button>
        ))}
      </div>
      {failed && <p className="nothing">{words.partial}</p>}
      {answer?.nodes.length === 0 && <p className="nothing">{words.noLate}</p>}
      {answer && answer.nodes.length > 0 && <Table orders={answer.nodes} skew={skew} onOpen={onOpen} />}
      {answer?.pageInfo.hasNextPage && <p className="nothing">{words.more}</p>}
    </section>
  );
}

function Table({ orders, skew, onOpen }: { orders: readonly LateOrder[]; skew: number; onOpen(id: string): void }) {
  const { words } = useSpeech();
  const now = useNow(1_000) + skew;
  return (
    <div className="scroll tall" tabIndex={0} role="group" aria-labelledby="late">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.order}</th>
            <th scope="col">{words.channel}</th>
            <th scope="col">{words.status}</th>
            <th scope="col" className="numeric">
              {words.age}
            </th>
            <th scope="col" className="numeric">
              {words.deadline}
            </th>
          </tr>
        </thead>
        <tbody>
          {orders.map((late, index) => (
            <Row key={late.order?.id ?? index} late={late} now={now} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ late, now, onOpen }: { late: LateOrder; now: number; onOpen(id: string): void }) {
  const { words, span } = useSpeech();
  const { order, channel, status, since, shipBy } = late;
  return (
    <tr data-order={order?.id} data-class={late.class}>
      <td>
        <Mark colour={late.class} />
        {order ? (
          <button type="button" className="id" onClick={() => onOpen(order.id)}>
            {order.externalId}
          </button>
        ) : (
          <span className="muted">–</span>
        )}
      </td>
      <td>{words.channels[channel]}</td>
      <td>{words.statuses[status]}</td>
      <td className="numeric">{span(now - Date.parse(since))}</td>
      <td className="numeric">
        <Deadline at={shipBy} now={now} />
      </td>
    </tr>
  );
}

/** Time left until a ship deadline, or passed since. */
export function Deadline({ at, now }: { at: string | null; now: number }) {
  const { words, span, moment } = useSpeech();
  if (at === null) return <span className="muted">–</span>;
  const left = Date.parse(at) - now;
  return (
    <time dateTime={at} title={moment(at)} className={left < 0 ? 'over' : ''}>
      {left < 0 ? words.over(span(-left)) : words.left(span(left))}
    </time>
  );
}
