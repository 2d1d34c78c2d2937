// Prints the status machine of an order as a Mermaid diagram, from the tables in the built code (npm run build first).
// `--write` puts it into docs/state-machine.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const built = join(root, 'dist/libs/orders/src/domain/diagram.js');
if (!existsSync(built)) {
  console.error('Not built yet: run "npm run build" first.');
  process.exit(1);
}
const { drawStatusMachine } = await import(pathToFileURL(built).href);
const diagram = drawStatusMachine();

if (process.argv.includes('--write')) {
  const page = join(root, 'docs/state-machine.md');
  const text = readFileSync(page, 'utf8').replace(/```mermaid\n[\s\S]*?```/, () => `\`\`\`mermaid\n${diagram}\`\`\``);
  writeFileSync(page, text);
  console.log(`wrote ${page}`);
} else {
  process.stdout.write(diagram);
}
