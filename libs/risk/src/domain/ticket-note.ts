/** Something kept elsewhere that a note points to; its bytes are never here. */
export interface Attachment {
  readonly url: string;
  readonly name: string;
  readonly sha256: string;
}

/** What a note says, in clear in memory only. */
export interface NoteText {
  readonly text: string;
  readonly attachments: readonly Attachment[];
}

const LONGEST = { text: 4_000, url: 1_000, name: 200 } as const;
const MOST_ATTACHMENTS = 10;

/** What is wrong with a note; empty when it can be kept. */
export function faultsOfNote({ text, attachments }: NoteText): readonly string[] {
  const faults: string[] = [];
  if (text.trim() === '' || text.length > LONGEST.text) faults.push(`text must have 1 to ${LONGEST.text} characters`);
  if (attachments.length > MOST_ATTACHMENTS) faults.push(`a note points to at most ${MOST_ATTACHMENTS} attachments`);
  for (const { url, name, sha256 } of attachments) {
    // A user or a password in an address would be shown to everybody who reads the note.
    if (!/^https:\/\/[^\s/@?#]+([/?#]\S*)?$/.test(url) || url.length > LONGEST.url)
      faults.push(`url must be an https address of at most ${LONGEST.url} characters, without user and password`);
    if (name.trim() === '' || name.length > LONGEST.name) faults.push(`name must have 1 to ${LONGEST.name} characters`);
    if (!/^[0-9a-f]{64}$/.test(sha256)) faults.push('sha256 must be 64 hexadecimal digits in lower case');
  }
  return [...new Set(faults)];
}

/** Six digits or more, blanks, points and dashes between them not counted: a phone, an account, the number of a card. */
const LONG_NUMBER = /\d(?:[\s.-]{0,2}\d){5,}/;
const MAIL = /[^\s@]+@[^\s@]+\.[^\s@]+/;

/** Whether a text must be kept from who may not see people, whatever its author says. */
export function looksPersonal(text: string): boolean {
  const plain = text.normalize('NFKC');
  return LONG_NUMBER.test(plain) || MAIL.test(plain);
}
