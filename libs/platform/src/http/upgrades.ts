import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** Takes the WebSocket upgrades of one path and leaves other paths to other doors on the same server; gives the way back. */
export function takeUpgrades(server: Server, path: string, upgrade: Upgrade): () => void {
  const listener: Upgrade = (request, socket, head) => {
    if (pathOf(request) === path) return upgrade(request, socket, head);
    // Nobody else is there to answer, and a socket nobody answers would stay open for ever.
    if (server.listenerCount('upgrade') === 1)
      socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
  };
  server.on('upgrade', listener);
  return () => server.off('upgrade', listener);
}

const pathOf = ({ url = '/' }: IncomingMessage): string => url.split('?', 1)[0] ?? '/';
