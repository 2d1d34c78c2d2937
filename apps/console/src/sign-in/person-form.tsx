import { useRef, useState, type FormEvent } from 'react';
import { signIn, type SignedIn } from '../graph/sign-in';
import { useSpeech } from '../words';
import type { Words } from '../words/en';
import { COMPLAINT, Complaint } from './complaint';
import { Field } from './field';

interface Props {
  /** What has to be said before anything is tried. */
  readonly notice: string | null;
  onSignIn(token: string): void;
}

type Failure = Exclude<SignedIn, { kind: 'token' }> | { readonly kind: 'incomplete' };

/** Signs a person in by name and password. */
export function PersonForm({ notice, onSignIn }: Props) {
  const { words } = useSpeech();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const passwordInput = useRef<HTMLInputElement>(null);
  const { attempt, busy, failure } = useAttempt(onSignIn);
  const fault = failure?.kind === 'wrong' || failure?.kind === 'incomplete' ? COMPLAINT : null;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await attempt(name.trim(), password)) return;
    setPassword('');
    passwordInput.current?.focus();
  };

  return (
    <form onSubmit={event => void submit(event)} noValidate>
      <Field
        label={words.signIn.name}
        type="text"
        autoComplete="username"
        autoFocus
        value={name}
        problem={fault}
        onValue={setName}
      />
      <Field
        label={words.signIn.password}
        type="password"
        autoComplete="current-password"
        value={password}
        problem={fault}
        input={passwordInput}
        onValue={setPassword}
      />
      <Complaint text={failure ? sentenceOf(failure, words.signIn) : notice} />
      <button type="submit" className="primary" disabled={busy}>
        {words.signIn.enter}
      </button>
    </form>
  );
}

/** One try at a time; true when it is over and well. */
function useAttempt(onSignIn: (token: string) => void) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const attempt = async (name: string, password: string): Promise<boolean> => {
    if (busy) return true;
    if (!name || !password) {
      setFailure({ kind: 'incomplete' });
      return false;
    }
    setBusy(true);
    const outcome = await signIn(name, password);
    setBusy(false);
    if (outcome.kind !== 'token') {
      setFailure(outcome);
      return false;
    }
    onSignIn(outcome.token);
    return true;
  };
  return { attempt, busy, failure };
}

function sentenceOf(failure: Failure, words: Words['signIn']): string {
  return failure.kind === 'wait' ? words.wait(failure.seconds) : words[failure.kind];
}
