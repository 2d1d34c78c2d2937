import { useCallback, useEffect, useMemo, useState } from 'react';
import { BoardPage } from './board/board-page';
import { GraphClient } from './graph/client';
import { SignedContext } from './graph/hooks';
import { forgetToken, keepToken, refusalOf, takeToken, type Refusal } from './graph/session';
import { SignInPage } from './sign-in/sign-in-page';
import { firstLanguage, keepLanguage, SpeechContext, speechOf, type Language } from './words';

/** The page: a form until a token is known, then the board. */
export function App() {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  const [token, setToken] = useState<string | null>(takeToken);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const speech = useMemo(() => speechOf(language), [language]);

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = `${speech.words.title} · OrderMesh`;
  }, [language, speech]);

  const switchLanguage = useCallback(() => {
    const other = language === 'zh' ? 'en' : 'zh';
    keepLanguage(other);
    setLanguage(other);
  }, [language]);
  const leave = useCallback((why: Refusal | null) => {
    forgetToken();
    setRefusal(why);
    setToken(null);
  }, []);
  const signIn = useCallback((given: string) => {
    keepToken(given);
    setRefusal(null);
    setToken(given);
  }, []);
  const signed = useMemo(
    () => (token === null ? null : { client: new GraphClient(token), denied: () => leave(refusalOf(token)) }),
    [token, leave],
  );

  return (
    <SpeechContext value={speech}>
      {signed ? (
        <SignedContext value={signed} key={token}>
          <BoardPage onLanguage={switchLanguage} onSignOut={() => leave(null)} />
        </SignedContext>
      ) : (
        <SignInPage refusal={refusal} onSignIn={signIn} onLanguage={switchLanguage} />
      )}
    </SpeechContext>
  );
}
