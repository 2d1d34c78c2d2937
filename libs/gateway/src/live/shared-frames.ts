const FINAL_TEXT = 0x81;
const TWO_BYTES = 126;
const EIGHT_BYTES = 127;

/** A text as one unmasked WebSocket frame, as servers send it (RFC 6455, 5.2). */
export function textFrame(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const start = length < TWO_BYTES ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(start + length);
  frame[0] = FINAL_TEXT;
  if (start === 2) frame[1] = length;
  else if (start === 4) {
    frame[1] = TWO_BYTES;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = EIGHT_BYTES;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.write(text, start);
  return frame;
}

/**
 * Frames of the answers that are being told at the moment: most clients use the same operation id, so that one text serves
 * them all and need not be made for each.
 */
export class SharedFrames {
  private payloads: readonly string[] = [];
  private readonly frames = new Map<string, Buffer>();

  /** A frame of `head`, the payload and a closing brace for each of the payloads; the same list gives the same bytes. */
  of(head: string, payloads: readonly string[]): Buffer {
    if (payloads !== this.payloads) {
      this.payloads = payloads;
      this.frames.clear();
    }
    const known = this.frames.get(head);
    if (known) return known;
    const frames = Buffer.concat(payloads.map(payload => textFrame(`${head}${payload}}`)));
    // Ids are the clients' own words: they may all differ.
    if (this.frames.size < MOST_IDS) this.frames.set(head, frames);
    return frames;
  }
}

const MOST_IDS = 64;
