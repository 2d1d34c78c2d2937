import { useState } from 'react';
import { useSigned } from '../graph/hooks';
import { ACKNOWLEDGE_ALERT } from '../operations';
import type { Alert, Alerts as Answer, Viewer } from '../operations/results';
import { useSpeech } from '../words';

interface Props {
  readonly answer: Answer | null;
  readonly failed: boolean;
  readonly viewer: Viewer | null;
  onChanged(): void;
  onOpen(id: string): void;
}

/** Alerts nobody has seen yet. */
export function Alerts({ answer, failed, viewer, onChanged, onOpen }: Props) {
  const { words, number } = useSpeech();
  const nodes = answer?.nodes ?? [];
  const count = `${number(nodes.length)}${answer?.pageInfo.hasNextPage ? '+' : ''}`;
  return (
    <section className="panel alerts" aria-labelledby="alerts">
      <h2 id="alerts">
        {words.alerts} {nodes.length > 0 && <span className="badge">{count}</span>}
      </h2>
      {failed && <p className="nothing">{words.partial}</p>}
      {answer && nodes.length === 0 && <p className="nothing">{words.noAlerts}</p>}
      <ul className="scroll" tabIndex={nodes.length > 0 ? 0 : -1} aria-labelledby="alerts">
        {nodes.map(alert => (
          <Row
            key={alert.id}
            alert={alert}
            mayAct={viewer?.scopes.includes('orders:write') ?? false}
            onChanged={onChanged}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly alert: Alert;
  readonly mayAct: boolean;
  onChanged(): void;
  onOpen(id: string): void;
}

function Row({ alert, mayAct, onChanged, onOpen }: RowProps) {
  const { words, time, moment } = useSpeech();
  return (
    <li className={alert.severity.toLowerCase()} data-alert={alert.subject}>
      <span className="severity">{words.severity[alert.severity]}</span>
      <time dateTime={alert.raisedAt} title={moment(alert.raisedAt)}>
        {time(alert.raisedAt)}
      </time>
      <p>{alert.message}</p>
      {alert.subject.startsWith('ord_') && (
        <button type="button" className="id" onClick={() => onOpen(alert.subject)}>
          {alert.subject}
        </button>
      )}
      {mayAct && <Seen alert={alert} onChanged={onChanged} />}
    </li>
  );
}

function Seen({ alert, onChanged }: { alert: Alert; onChanged(): void }) {
  const { words } = useSpeech();
  const { client } = useSigned();
  const [busy, setBusy] = useState(false);
  const acknowledge = async () => {
    setBusy(true);
    await client.ask(ACKNOWLEDGE_ALERT, { id: alert.id }).catch(() => setBusy(false));
    onChanged();
  };
  return (
    <button
      type="button"
      className="quiet"
      disabled={busy}
      aria-label={words.seenLabel(alert.message)}
      onClick={() => void acknowledge()}
    >
      {words.seen}
    </button>
  );
}
