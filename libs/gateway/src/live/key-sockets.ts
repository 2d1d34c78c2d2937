import type { WebSocket } from 'ws';
import { sayGoodbye } from './socket-subscriber.js';

const FORBIDDEN = 4403;

/** Open sockets by the key they were opened with, so that a revoked key is heard of no more. */
export class KeySockets {
  private readonly byKey = new Map<string, Set<WebSocket>>();

  add(keyId: string, socket: WebSocket): void {
    const sockets = this.byKey.get(keyId) ?? new Set();
    this.byKey.set(keyId, sockets.add(socket));
    socket.once('close', () => {
      if (sockets.delete(socket) && sockets.size === 0 && this.byKey.get(keyId) === sockets) this.byKey.delete(keyId);
    });
  }

  /** Ends all operations of a key and closes its sockets: from now on nothing is sent on them. Says how many there were. */
  end(keyId: string): number {
    const sockets = [...(this.byKey.get(keyId) ?? [])].filter(({ readyState, OPEN }) => readyState === OPEN);
    for (const socket of sockets) sayGoodbye(socket, FORBIDDEN, 'The key was revoked');
    return sockets.length;
  }
}
