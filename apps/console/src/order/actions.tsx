import { useId, useState, type FormEvent } from 'react';
import { useSigned } from '../graph/hooks';
import { APPROVE_ORDER, REJECT_ORDER, RELEASE_ORDER } from '../operations';
import type { HoldKind, OrderDetail, Outcome, Viewer } from '../operations/results';
import { useSpeech } from '../words';

interface Props {
  readonly order: OrderDetail;
  readonly viewer: Viewer | null;
  onChanged(): void;
}

type Act = (text: string) => Promise<Outcome>;
type NamedAct = readonly [name: string, act: Act];

/** What the viewer may do about the order's holds. */
export function Actions({ order, viewer, onChanged }: Props) {
  const { words } = useSpeech();
  const { client } = useSigned();
  const { id } = order;
  const blocked = (kind: HoldKind) => order.holds.some(hold => hold.kind === kind && hold.state === 'BLOCKED');
  const may = (scope: string) => viewer?.kind === 'STAFF' && viewer.scopes.includes(scope);
  const approve: Act = async note => (await client.ask(APPROVE_ORDER, { id, note: note || null })).approveOrder;
  const release: Act = async reason => (await client.ask(RELEASE_ORDER, { orderId: id, reason })).reviewOrder;
  const reject: Act = async reason => (await client.ask(REJECT_ORDER, { orderId: id, reason })).reviewOrder;
  return (
    <>
      {blocked('FINANCE') && may('orders:write') && (
        <Form
          label={words.detail.note}
          needsText={false}
          acts={[[words.detail.approve, approve]]}
          onChanged={onChanged}
        />
      )}
      {blocked('RISK') && may('risk:write') && (
        <Form
          label={words.detail.reason}
          needsText
          acts={[
            [words.detail.release, release],
            [words.detail.reject, reject],
          ]}
          onChanged={onChanged}
        />
      )}
    </>
  );
}

interface FormProps {
  readonly label: string;
  readonly needsText: boolean;
  readonly acts: readonly NamedAct[];
  onChanged(): void;
}

function Form({ label, needsText, acts, onChanged }: FormProps) {
  const id = useId();
  const [text, setText] = useState('');
  const { run, busy, problem } = useAct(needsText, onChanged);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [first] = acts;
    if (first) void run(first[1], text);
  };

  return (
    <form className="action" onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={text}
        maxLength={200}
        onChange={event => setText(event.target.value)}
        aria-invalid={problem !== null}
      />
      <Buttons acts={acts} busy={busy} onAct={act => void run(act, text)} />
      <p className="problem" role="alert">
        {problem}
      </p>
    </form>
  );
}

/** Does one act at a time and keeps what the hub had against it. */
function useAct(needsText: boolean, onChanged: () => void) {
  const { words } = useSpeech();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (act: Act, text: string) => {
    const given = text.trim();
    if (needsText && given === '') return setProblem(words.detail.needReason);
    setBusy(true);
    setProblem(null);
    try {
      const { message } = await act(given);
      setProblem(message ?? null);
    } catch (error) {
      setProblem((error as Error).message);
    }
    setBusy(false);
    onChanged();
  };
  return { run, busy, problem };
}

interface ButtonsProps {
  readonly acts: readonly NamedAct[];
  readonly busy: boolean;
  onAct(act: Act): void;
}

/** The first act is what the Enter key does too: the form submits it. */
function Buttons({ acts, busy, onAct }: ButtonsProps) {
  return (
    <div className="buttons">
      {acts.map(([name, act], i) => (
        <button
          key={name}
          type={i === 0 ? 'submit' : 'button'}
          className={i === 0 ? 'primary' : 'plain'}
          disabled={busy}
          onClick={i === 0 ? undefined : () => onAct(act)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
