/** Which column of a file holds what. */
export interface ComplaintColumns {
  readonly externalId: string;
  readonly text: string;
  readonly contact?: string | null;
  readonly orderNumber?: string | null;
  readonly occurredAt?: string | null;
}

/** One row of a file, by the names of its columns. */
export type ComplaintCells = Readonly<Record<string, string>>;

/** What is personal in a complaint; in clear in memory only. */
export interface ComplaintText {
  readonly contact: string | null;
  readonly text: string;
}

/** A complaint as a row tells it. */
export interface ComplaintDraft extends ComplaintText {
  readonly kind: 'complaint';
  readonly externalId: string;
  readonly orderNumber: string | null;
  readonly occurredAt: Date | null;
}

/** Why a row cannot be taken; nothing of what it says, which may be personal. */
export interface ComplaintFault {
  readonly kind: 'fault';
  readonly reason: string;
}

const LONGEST = { externalId: 128, text: 4_000, contact: 200, orderNumber: 64 } as const;
const SHANGHAI = '+08:00';

/** Reads a row, or says why it cannot be taken. */
export function readComplaint(columns: ComplaintColumns, cells: ComplaintCells): ComplaintDraft | ComplaintFault {
  const cell = (column: string | null | undefined): string | null =>
    (column ? (cells[column] ?? '').trim() : '') || null;
  const [externalId, text] = [cell(columns.externalId), cell(columns.text)];
  const [contact, orderNumber] = [cell(columns.contact), cell(columns.orderNumber)];
  const occurred = cell(columns.occurredAt);
  const occurredAt = occurred === null ? null : instantOf(occurred);
  if (externalId === null) return fault('it has no id');
  if (text === null) return fault('it does not say what the buyer said');
  const tooLong = Object.entries({ externalId, text, contact, orderNumber }).find(
    ([name, value]) => (value?.length ?? 0) > LONGEST[name as keyof typeof LONGEST],
  )?.[0] as keyof typeof LONGEST | undefined;
  if (tooLong) return fault(`its ${tooLong} is longer than ${LONGEST[tooLong]} characters`);
  if (occurredAt === 'unreadable') return fault('its occurredAt is no instant such as 2026-11-22 16:00:00');
  return { kind: 'complaint', externalId, text, contact, orderNumber, occurredAt };
}

/** Columns a file must have. */
export const columnsOf = (columns: ComplaintColumns): readonly string[] =>
  [columns.externalId, columns.text, columns.contact, columns.orderNumber, columns.occurredAt].filter(
    (name): name is string => typeof name === 'string' && name !== '',
  );

const fault = (reason: string): ComplaintFault => ({ kind: 'fault', reason });

/** An instant with its offset, or the time of a clock in China. */
function instantOf(text: string): Date | 'unreadable' {
  const match =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?\s*(Z|[+-]\d{2}:\d{2})?$/.exec(
      text,
    );
  if (!match) return 'unreadable';
  const [, year = '', month = '', day = '', hour = '0', minute = '00', second = '00', offset = SHANGHAI] = match;
  const two = (part: string) => part.padStart(2, '0');
  const wall = `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}`;
  const at = new Date(wall + offset);
  // JavaScript reads the 31st of February as the 3rd of March.
  const isReal = new Date(`${wall}Z`).toJSON()?.startsWith(wall) ?? false;
  return Number.isNaN(at.getTime()) || !isReal ? 'unreadable' : at;
}
