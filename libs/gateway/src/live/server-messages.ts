import type { RawData, WebSocket } from 'ws';

const SERVER_TYPES: readonly unknown[] = ['connection_ack', 'next', 'error'];
const MAYBE = /"(?:connection_ack|next|error)"/;
const BAD_MESSAGE = 4400;

/**
 * Closes a socket whose client sends what only servers send. The library takes that for a fault of its own: it would print it,
 * as often as a stranger likes, and close with 4500.
 */
export function refuseServerMessages(socket: WebSocket): void {
  const handlers = socket.listeners('message') as ((data: RawData) => void)[];
  socket.removeAllListeners('message');
  socket.on('message', (data: RawData) => {
    if (isServerMessage(data)) socket.close(BAD_MESSAGE, 'Only servers send messages of this type');
    else for (const handle of handlers) handle.call(socket, data);
  });
}

function isServerMessage(data: RawData): boolean {
  const text = String(data);
  if (!MAYBE.test(text)) return false;
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === 'object' && message !== null && SERVER_TYPES.includes(Reflect.get(message, 'type'));
  } catch {
    return false;
  }
}
