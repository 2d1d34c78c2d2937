/** A regular expression that answers in time proportional to the text, whatever it says. */
export interface LinearRegex {
  test(text: string): boolean;
}

/** What an expression is refused for. */
export interface RegexFault {
  readonly fault: string;
}

/** Compiles an expression as a person wrote it. The engine is handed in: domain imports none. */
export type CompileRegex = (pattern: string) => LinearRegex | RegexFault;

/** An expression looks at so many characters of a text and no more: the worst one takes 39 ms for them (measured). */
export const LONGEST_SEARCHED = 500;
