import { readFileSync } from 'node:fs';
import { ORDER_STATUSES } from '#contracts';
import { drawStatusMachine } from './diagram.js';

describe('the diagram of the status machine', () => {
  it('stands in the docs as the tables are (node tools/state-machine.mjs --write)', () => {
    const page = readFileSync('docs/state-machine.md', 'utf8');
    expect(/```mermaid\n([\s\S]*?)```/.exec(page)?.[1]).toBe(drawStatusMachine());
  });

  it('shows every status with a way in and a way out', () => {
    const lines = drawStatusMachine().split('\n');
    for (const status of ORDER_STATUSES) {
      expect(lines.some(line => line.includes(`--> ${status} :`))).toBe(true);
      expect(lines.some(line => line.startsWith(`  ${status} -->`) || line.startsWith('  ANY -->'))).toBe(true);
    }
  });
});
