import { useState } from 'react';
import { Brand } from '../brand';
import type { Refusal } from '../graph/session';
import { useSpeech } from '../words';
import { PersonForm } from './person-form';
import { TokenForm } from './token-form';

interface Props {
  /** Why the last token was put back; null: there was none, or its holder signed out. */
  readonly refusal: Refusal | null;
  onSignIn(token: string): void;
  onLanguage(): void;
}

/** Asks who is there: a person by name and password, anybody else by a token or key. */
export function SignInPage({ refusal, onSignIn, onLanguage }: Props) {
  const { words } = useSpeech();
  const [byToken, setByToken] = useState(refusal === 'unknown');
  const [isFresh, setFresh] = useState(true);
  const notice = refusal && isFresh ? words.signIn[refusal] : null;
  const change = () => {
    setByToken(!byToken);
    setFresh(false);
  };

  return (
    <main className="sign-in">
      <section className="panel">
        <Brand />
        <h1>{words.signIn.title}</h1>
        <p className="muted">{byToken ? words.signIn.tokenHint : words.signIn.personHint}</p>
        {byToken ? (
          <TokenForm notice={notice} onSignIn={onSignIn} />
        ) : (
          <PersonForm notice={notice} onSignIn={onSignIn} />
        )}
        <div className="other-ways">
          <button type="button" className="quiet" onClick={change}>
            {byToken ? words.signIn.byPerson : words.signIn.byToken}
          </button>
          <button type="button" className="quiet" onClick={onLanguage} aria-label={words.languageLabel}>
            {words.language}
          </button>
        </div>
      </section>
    </main>
  );
}
