import { useId, type HTMLAttributes, type Ref } from 'react';

interface Props {
  readonly label: string;
  readonly type: 'text' | 'password';
  readonly autoComplete: 'username' | 'current-password' | 'off';
  readonly value: string;
  /** Id of the text that says what is wrong with it; null: nothing is. */
  readonly problem: string | null;
  readonly input?: Ref<HTMLInputElement>;
  readonly autoFocus?: boolean;
  onValue(value: string): void;
}

const AS_TYPED: HTMLAttributes<HTMLInputElement> = { autoCapitalize: 'none', spellCheck: false };

/** A line to fill in, under its name. */
export function Field({ label, problem, input, onValue, ...rest }: Props) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={input}
        {...AS_TYPED}
        {...rest}
        aria-invalid={problem !== null}
        aria-describedby={problem ?? undefined}
        onChange={event => onValue(event.target.value)}
      />
    </>
  );
}
