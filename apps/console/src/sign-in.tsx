import { useState, type FormEvent } from 'react';
import { Brand } from './brand';
import { useSpeech } from './words';

/** Asks for a token; says so when the last one was not known. */
export function SignIn({
  refused,
  onSignIn,
  onLanguage,
}: {
  refused: boolean;
  onSignIn(token: string): void;
  onLanguage(): void;
}) {
  const { words } = useSpeech();
  const [token, setToken] = useState('');
  const [empty, setEmpty] = useState(false);
  const problem = empty ? words.signIn.empty : refused ? words.signIn.wrong : null;

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
          onChange={event => setToken(event.target.value)}
        />
        {problem && (
          <p id="problem" className="problem" role="alert">
            {problem}
          </p>
        )}
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
