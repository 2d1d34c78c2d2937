// npm run rebuild: derives counters and read models once more from orders, logs and ledger; nothing may be running. Last line: JSON.
// Exit code 1 when something is left for a person.
import { rebuildFromShell } from '../dist/apps/hub/src/rebuild.js';

process.exitCode = await rebuildFromShell();
