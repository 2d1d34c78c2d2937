import type { PersonalFields } from '#contracts';

/** Receiver as shown without the right to see personal data. */
export interface Receiver {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
}

const HIDDEN = '***';

/** Who gets the parcel, in clear. */
export const receiverOf = (fields: PersonalFields, place: { province: string; city: string }): Receiver => ({
  name: fields.receiverName,
  phone: fields.phone,
  address: [place.province, place.city, fields.district, fields.address].filter(Boolean).join(''),
});

/** Name, phone and address with what identifies a person blotted out; masks have one length, so it tells nothing either. */
export const maskedReceiver = (fields: PersonalFields, place: { province: string; city: string }): Receiver => ({
  name: maskName(fields.receiverName),
  phone: maskPhone(fields.phone),
  address: `${place.province}${place.city}${HIDDEN}`,
});

/** A remark without the right to read it: only that there is one. */
export const maskedRemark = (remark: string): string | null => (remark.trim() ? HIDDEN : null);

/** First word of a name in letters, first character of any other: `Zhang**`, `张**`. */
export function maskName(name: string): string {
  const trimmed = name.trim();
  if (!trimmed) return '';
  const [word = ''] = trimmed.split(/\s+/u);
  const several = word !== trimmed && /^[\p{Script=Latin}.'’-]+$/u.test(word);
  return `${several ? word : ([...trimmed][0] ?? '')}**`;
}

/** 138****0001; a number too short to keep any part is hidden whole. */
export function maskPhone(phone: string): string {
  const digits = phone.trim();
  if (!digits) return '';
  return digits.length < 9 ? '****' : `${digits.slice(0, 3)}****${digits.slice(-4)}`;
}
