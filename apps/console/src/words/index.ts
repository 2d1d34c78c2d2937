import { createContext, useContext } from 'react';
import type { Money } from '../operations/results';
import { en, type Words } from './en';
import { zh } from './zh';

/** Languages of the page. */
export type Language = 'en' | 'zh';

const KEY = 'ordermesh.language';

/** The language chosen before, else the browser's. */
export function firstLanguage(): Language {
  const kept = localStorage.getItem(KEY);
  if (kept === 'en' || kept === 'zh') return kept;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

export const keepLanguage = (language: Language): void => localStorage.setItem(KEY, language);

/** Words of a language and the ways it writes numbers, times and amounts. */
export interface Speech {
  readonly language: Language;
  readonly words: Words;
  number(value: number): string;
  share(value: number): string;
  time(instant: string | number): string;
  moment(instant: string): string;
  money(amount: Money): string;
  /** A span of time, two units at most: 2 h 05 m. */
  span(ms: number): string;
}

export function speechOf(language: Language): Speech {
  const words = language === 'zh' ? zh : en;
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
  const numbers = new Intl.NumberFormat(locale);
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const times = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  const moments = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return {
    language,
    words,
    number: value => numbers.format(value),
    share: value => shares.format(value),
    time: instant => times.format(new Date(instant)),
    moment: instant => moments.format(new Date(instant)),
    money: amount => moneyText(amount, locale),
    span: ms => spanText(ms, words.units),
  };
}

function moneyText({ minor, currency }: Money, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

function spanText(ms: number, units: Words['units']): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  const [days, hours, minutes] = [
    Math.floor(seconds / 86_400),
    Math.floor(seconds / 3_600) % 24,
    Math.floor(seconds / 60) % 60,
  ];
  const one = (count: number, unit: string) => `${count}${units.space}${unit}`;
  const two = (count: number, unit: string) => `${units.space}${String(count).padStart(2, '0')}${units.space}${unit}`;
  if (days > 0) return one(days, units.day) + two(hours, units.hour);
  if (hours > 0) return one(hours, units.hour) + two(minutes, units.minute);
  return minutes > 0 ? one(minutes, units.minute) : one(seconds, units.second);
}

export const SpeechContext = createContext<Speech>(speechOf('en'));
export const useSpeech = (): Speech => useContext(SpeechContext);
