import { Brand } from '../brand';
import type { Link } from '../graph/client';
import type { Viewer } from '../operations/results';
import { useSpeech } from '../words';

/** Name, state of the live connection, who is signed in. */
export function Header({
  link,
  at,
  viewer,
  onLanguage,
  onSignOut,
}: {
  link: Link;
  at: string | null;
  viewer: Viewer | null;
  onLanguage(): void;
  onSignOut(): void;
}) {
  const { words, time } = useSpeech();
  return (
    <header className="top">
      <Brand />
      <h1>{words.title}</h1>
      <span className={`link ${link}`} role="status">
        <i aria-hidden="true" />
        {words.link[link]}
      </span>
      <span className="as-of muted">{at && words.asOf(time(at))}</span>
      <span className="who muted" title={viewer?.scopes.join(' ')}>
        {viewer?.name}
      </span>
      <button type="button" className="quiet" onClick={onLanguage} aria-label={words.languageLabel}>
        {words.language}
      </button>
      <button type="button" className="quiet" onClick={onSignOut}>
        {words.signOut}
      </button>
    </header>
  );
}
