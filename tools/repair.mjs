// npm run repair: compares the stock counters with the ledger and corrects them, through the running hub or, with none running, by itself.
// Last line: JSON with skusChecked, differing, repaired, differences. Exit code 1 when a difference is left for a person.
import { repairFromShell } from '../dist/apps/hub/src/repair.js';

process.exitCode = await repairFromShell();
