import { pauseAfter } from './environment.js';

/** Resolves when no outbox and no queue of the processes at these addresses holds an event, several looks in a row. */
export async function settled(urls: readonly string[]): Promise<void> {
  const began = Date.now();
  for (let quiet = 0; quiet < 5;) {
    const backlogs = await Promise.all(urls.map(backlogAt));
    quiet = backlogs.every(backlog => backlog === 0) ? quiet + 1 : 0;
    await new Promise(resolve => setTimeout(resolve, quiet > 0 ? 20 : pauseAfter(Date.now() - began)));
  }
}

/** What waits at the services of a process: their outboxes and their queues. */
async function backlogAt(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const values = text.matchAll(/^ordermesh_(?:outbox|bus)_backlog\{.*\} (\S+)$/gm);
  return [...values].reduce((sum, [, value]) => sum + Number(value), 0);
}
