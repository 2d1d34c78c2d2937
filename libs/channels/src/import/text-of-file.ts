import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Transform, type Readable, type TransformCallback } from 'node:stream';
import { createGunzip } from 'node:zlib';

const PROBE_BYTES = 65_536;
const CHUNK_BYTES = 262_144;

/** A file as text, unpacked when it is gzipped, whatever its name says; `onBytes` hears how much of it was read. */
export async function textOfFile(path: string, onBytes: (bytes: number) => void): Promise<Readable> {
  const gzipped = await isGzip(path);
  const file = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  const unpacked = gzipped ? file.pipe(createGunzip({ chunkSize: CHUNK_BYTES })) : file;
  const text = unpacked.pipe(new Decoder());
  // A listener makes the file flow, so it comes after the pipes.
  file.on('data', chunk => onBytes(chunk.length));
  // A pipe does not hand errors on: a torn file must end the import, not stall it.
  file.on('error', (error: Error) => text.destroy(error));
  if (unpacked !== file) unpacked.on('error', (error: Error) => text.destroy(error));
  return text;
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

/** UTF-8 unless the beginning is none: spreadsheets in China write GB18030. A byte order mark is dropped. */
class Decoder extends Transform {
  private probe: Buffer[] = [];
  private probed = 0;
  private decoder: TextDecoder | null = null;

  constructor() {
    super({ decodeStrings: true, encoding: 'utf8' });
  }

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    if (this.decoder) return done(null, this.decoder.decode(chunk, { stream: true }));
    this.probe.push(chunk);
    this.probed += chunk.length;
    if (this.probed < PROBE_BYTES) return done();
    done(null, this.begin().decode(this.takeProbe(), { stream: true }));
  }

  override _flush(done: TransformCallback): void {
    const decoder = this.decoder ?? this.begin();
    done(null, decoder.decode(this.takeProbe()));
  }

  private begin(): TextDecoder {
    this.decoder = new TextDecoder(isUtf8(Buffer.concat(this.probe)) ? 'utf-8' : 'gb18030');
    return this.decoder;
  }

  private takeProbe(): Buffer {
    const bytes = Buffer.concat(this.probe);
    this.probe = [];
    return bytes;
  }
}

/** Whether the bytes are UTF-8; a character cut off at the end counts as one. */
function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
