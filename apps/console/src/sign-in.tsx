import { useState, type FormEvent } from 'react';
import { Brand } from './brand';
import { useSpeech } from './words';

interface Props {
  /** The last token was not known. */
  readonly refused: boolean;
  onSignIn(token: string): void;
  onLanguage(): void;
}

/** Asks for a token; says so when the last one was not known. */
export function SignIn({ refused, onSignIn, onLanguage }: Props) {
  const { words } = useSpeech();
  const [token, setToken] = useState('');
  const [empty, setEmpty] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = token.trim();
    setEmpty(given === '');
    if (given) onSignIn(given);
  };

  return (
    <main className="sign-in">
      <form className="panel" onSubmit={submit} noValidate>
        <Brand />
        <h1>{words.signIn.title}</h1>
        <p className="muted">{words.signIn.hint}</p>
        <TokenField
          token={token}
          problem={empty ? words.signIn.empty : refused ? words.signIn.wrong : null}
          onToken={setToken}
        />
        <button type="submit" className="primary">
          {words.signIn.button}
        </button>
        <button type="button" className="quiet" onClick={onLanguage} aria-label={words.languageLabel}>
          {words.language}
        </button>
      </form>
    </main>
  );
}

interface FieldProps {
  readonly token: string;
  readonly problem: string | null;
  onToken(token: string): void;
}

function TokenField({ token, problem, onToken }: FieldProps) {
  const { words } = useSpeech();
  return (
    <>
      <label htmlFor="token">{words.signIn.label}</label>
      <input
        id="token"
        type="password"
        autoComplete="off"
        spellCheck={false}
        autoFocus
        value={token}
        aria-invalid={problem !== null}
        aria-describedby={problem ? 'problem' : undefined}
        onChange={event => onToken(event.target.value)}
      />
      {problem && (
        <p id="problem" className="problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
