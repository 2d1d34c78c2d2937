import { Unmapped } from '../../domain/draft.js';
import { isFields, textOf, type Fields } from '../../domain/fields.js';
import { readJson } from '../../domain/json.js';
import type { MessageSocket } from '../channel-adapter.js';
import { pddSocketPath } from '../signing.js';
import { messageIn, shopOfMessage } from './messages.js';

/** Pinduoduo pushes by websocket only. Unacknowledged messages come again for 7 days, 14 times at most. */
export const socket: MessageSocket = {
  url: ({ socketUrl, appKey, appSecret }, now) =>
    socketUrl.replace(/\/+$/, '') + pddSocketPath(appKey, appSecret, now.getTime()),
  heartbeat: now => JSON.stringify({ commandType: 'HeartBeat', time: now.getTime() }),
  heartbeatMs: 8_000,
  /** The text kept is the frame as it came: `ack` reads id and sendTime from the same text. */
  frame(text) {
    const frame = commonFrame(text);
    if (!frame) return null;
    return { id: textOf(frame, 'id'), platformShopId: shopNamed(frame), text };
  },
  ack(text) {
    const frame = commonFrame(text);
    if (!frame) throw new Error('only a message is acknowledged');
    return ackOf(frame);
  },
};

/** The frame of a message; null for heartbeats, answers and noise. */
function commonFrame(text: string): Fields | null {
  const frame = parsed(text);
  if (!isFields(frame) || textOf(frame, 'commandType') !== 'Common' || !('message' in frame)) return null;
  return textOf(frame, 'id') === '' ? null : frame;
}

function parsed(text: string): unknown {
  try {
    return readJson(text, 'the frame');
  } catch (error) {
    if (error instanceof Unmapped) return null;
    throw error;
  }
}

/** Empty when the message names none: the raw inbox keeps it and the mapper says why it is refused. */
function shopNamed(frame: Fields): string {
  try {
    return shopOfMessage(frame) ?? '';
  } catch (error) {
    if (error instanceof Unmapped) return '';
    throw error;
  }
}

/** Ids have 64 bits, so the acknowledgement repeats their digits and is not printed by JSON.stringify. */
function ackOf(frame: Fields): string {
  const mall = textOf(messageIn(frame), 'mallID', 'mall_id');
  const number = (name: string, digits: string) =>
    `"${name}":${/^-?\d+$/.test(digits) ? digits : JSON.stringify(digits)}`;
  const parts = [number('id', textOf(frame, 'id')), '"commandType":"Ack"', `"time":${Date.now()}`];
  const sendTime = textOf(frame, 'sendTime');
  if (sendTime !== '') parts.push(number('sendTime', sendTime));
  if (mall !== '') parts.push(number('mallID', mall));
  return `{${parts.join(',')}}`;
}
