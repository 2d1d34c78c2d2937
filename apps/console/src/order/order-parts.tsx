import type { ReactNode } from 'react';
import type { LogEntry, OrderDetail } from '../operations/results';
import { useSpeech } from '../words';

interface Of {
  readonly order: OrderDetail;
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** What bars the order, or did. */
export function Holds({ order }: Of) {
  const { words, moment } = useSpeech();
  return (
    <Part title={words.detail.holds}>
      {order.holds.length === 0 && <p className="muted">{words.detail.noHolds}</p>}
      <ul className="holds-of">
        {order.holds.map(hold => (
          <li key={hold.kind} className={hold.state.toLowerCase()}>
            <b>{words.holdKinds[hold.kind]}</b> <span className="tag">{words.holdStates[hold.state]}</span>
            <p>{hold.reason}</p>
            <p className="muted">
              {hold.by}, {moment(hold.at)}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Stock kept for it, or what is missing. */
export function StockPart({ order }: Of) {
  const { words } = useSpeech();
  const { reservation, shortfall } = order;
  return (
    <Part title={words.detail.stock}>
      {reservation ? <p>{words.reservations[reservation.state]}</p> : <p className="muted">{words.detail.noStock}</p>}
      <ul>
        {reservation?.lines.map(line => (
          <li key={`${line.skuCode}/${line.warehouse}`} className="number">
            {line.skuCode} × {line.quantity} <span className="muted">{line.warehouse}</span>
          </li>
        ))}
        {shortfall?.map(({ skuCode, wanted, available }) => (
          <li key={skuCode} className="over">
            {words.detail.short(skuCode, wanted, available)}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** What risk decided, and why. */
export function RiskPart({ order }: Of) {
  const { words } = useSpeech();
  const { risk } = order;
  return (
    <Part title={words.detail.risk}>
      {risk ? (
        <p>
          {words.outcomes[risk.outcome]} <span className="muted">{words.detail.score(risk.level, risk.score)}</span>
        </p>
      ) : (
        <p className="muted">{words.detail.noRisk}</p>
      )}
      <ul>
        {risk?.reasons.map((reason, i) => (
          <li key={`${reason.rule}/${i}`}>{reason.message}</li>
        ))}
      </ul>
    </Part>
  );
}

/** What was bought. */
export function Lines({ order }: Of) {
  const { words, money, number } = useSpeech();
  return (
    <Part title={words.detail.lines}>
      {!order.linesKnown && order.lines.length === 0 && <p className="muted">{words.detail.noLines}</p>}
      <table className="lines">
        <tbody>
          {order.lines.map(line => (
            <tr key={line.id}>
              <td>
                {line.title} <span className="muted">{line.skuCode}</span>
              </td>
              <td className="numeric">× {number(line.quantity)}</td>
              <td className="numeric">{money(line.unitPrice)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

/** What left, and with whom. */
export function Parcels({ order }: Of) {
  const { words, moment } = useSpeech();
  if (order.shipments.length === 0) return null;
  return (
    <Part title={words.detail.parcels}>
      <ul>
        {order.shipments.map(parcel => (
          <li key={parcel.voucher}>
            {parcel.carrier} <span className="number">{parcel.trackingNo}</span>{' '}
            <span className="muted">{moment(parcel.at)}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Everything that happened to it, newest first. */
export function History({ order }: Of) {
  const { words, moment } = useSpeech();
  const newest = [...order.log.nodes].reverse();
  return (
    <Part title={words.detail.log}>
      <ol className="log">
        {newest.map(entry => (
          <li key={entry.seq}>
            <time dateTime={entry.at}>{moment(entry.at)}</time>
            <p>
              <LogText entry={entry} />
            </p>
            <p className="muted">
              {entry.because} · {entry.by}
            </p>
          </li>
        ))}
      </ol>
    </Part>
  );
}

function LogText({ entry }: { entry: LogEntry }) {
  const { words } = useSpeech();
  const dictionaries: Record<LogEntry['axis'], Record<string, string>> = {
    STATUS: words.statuses,
    HOLD: words.holdStates,
    AFTER_SALE: words.afterSales,
    // Versions are numbers, in every language.
    ADDRESS: {},
  };
  const say = (value: string) => dictionaries[entry.axis][value] ?? value;
  const subject =
    entry.axis === 'HOLD' && entry.hold ? `${words.axes.HOLD} ${words.holdKinds[entry.hold]}` : words.axes[entry.axis];
  return (
    <>
      {subject}: {entry.from && <span className="muted">{say(entry.from)} → </span>}
      <b>{say(entry.to)}</b>
    </>
  );
}
