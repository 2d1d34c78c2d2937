// npm run services -- up|down: the real servers that tests and the distributed shape need, for this checkout alone.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { down, up } from './services/state.mjs';
import { root } from './workspace.mjs';

process.chdir(root);
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { dir: { type: 'string', default: '.services' } },
});

const commands = {
  async up() {
    const { addresses } = await up(values.dir);
    return addresses;
  },
  async down() {
    if (!existsSync(values.dir)) console.log('Nothing to stop.');
    for (const name of await down(values.dir)) console.log(`Stopped ${name}.`);
    return {};
  },
};

const command = commands[positionals[0]];
if (!command) {
  console.error('Use: npm run services -- up | down');
  process.exit(2);
}
try {
  console.log(JSON.stringify(await command()));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
