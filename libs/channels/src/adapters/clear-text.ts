import { textOf, type Fields } from '../domain/fields.js';

/** Ciphers the platforms put in place of personal fields: ~AgAA...~0~, $$...$1$$, ##...##. */
const CIPHER = /^(?:~\S{8,}~\d*~?|\$\S{8,}\$\d*\$*|#\S{8,}#\d*#*)$/;

/**
 * A phone number in clear; empty when the platform sent a mask ("138****0000") or a cipher: neither tells two buyers
 * apart, and equal masks would look like one buyer.
 */
export const clearPhone = (from: Fields, ...names: readonly string[]): string =>
  firstClear(from, names, text => text.includes('*') || CIPHER.test(text));

/** An address in clear; one asterisk is part of some addresses, two are a mask. */
export const clearAddress = (from: Fields, ...names: readonly string[]): string =>
  firstClear(from, names, text => text.includes('**') || CIPHER.test(text));

/** A name; a mask still helps a person to recognise it, a cipher does not. */
export const readableName = (from: Fields, ...names: readonly string[]): string =>
  firstClear(from, names, text => CIPHER.test(text));

function firstClear(from: Fields, names: readonly string[], isHidden: (text: string) => boolean): string {
  for (const name of names) {
    const text = textOf(from, name);
    if (text !== '' && !isHidden(text)) return text;
  }
  return '';
}
