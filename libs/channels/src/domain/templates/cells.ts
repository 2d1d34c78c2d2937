import type { PersonalFields } from '#contracts';
import { Unmapped } from '../draft.js';
import type { Row } from './template.js';

/** A cell as text, without the wraps spreadsheets and bills put around ids: ="123", '123, `123, trailing tabs. */
export function cellOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return '';
  const text = value.trim();
  const wrapped = /^="(.*)"$/s.exec(text);
  return (wrapped?.[1] ?? text.replace(/^['`]/, '')).trim();
}

/** A cell that has to hold something. */
export function neededCell(row: Row, column: string): string {
  const cell = cellOf(row, column);
  if (cell === '') throw new Unmapped('MISSING_FIELD', `${column} is missing`);
  return cell;
}

/** What a file without personal data knows of buyer and receiver. */
export const NOBODY: PersonalFields = {
  buyerName: '',
  receiverName: '',
  phone: '',
  district: '',
  address: '',
  buyerRemark: '',
  sellerMemo: '',
};
