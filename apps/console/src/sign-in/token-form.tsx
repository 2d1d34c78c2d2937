import { useState, type FormEvent } from 'react';
import { useSpeech } from '../words';
import { COMPLAINT, Complaint } from './complaint';
import { Field } from './field';

interface Props {
  /** What has to be said before anything is tried. */
  readonly notice: string | null;
  onSignIn(token: string): void;
}

/** Takes a token or a key as it is; whether it is good shows when the board asks with it. */
export function TokenForm({ notice, onSignIn }: Props) {
  const { words } = useSpeech();
  const [token, setToken] = useState('');
  const [empty, setEmpty] = useState(false);
  const problem = empty ? words.signIn.empty : notice;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = token.trim();
    setEmpty(given === '');
    if (given) onSignIn(given);
  };

  return (
    <form onSubmit={submit} noValidate>
      <Field
        label={words.signIn.token}
        type="password"
        autoComplete="off"
        autoFocus
        value={token}
        problem={problem ? COMPLAINT : null}
        onValue={setToken}
      />
      <Complaint text={problem} />
      <button type="submit" className="primary">
        {words.signIn.open}
      </button>
    </form>
  );
}
