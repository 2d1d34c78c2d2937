// npm run import -- <folder or file> --template <name> [--shop <id>] [--history | --live]: reads files of orders in, through the
// running hub or, with none running, by itself. Last line: JSON with read, accepted, duplicate, quarantined, orders, seconds.
import { importFromShell } from '../dist/apps/hub/src/import.js';

// npm runs tools in the checkout; a relative path is meant from where the command was typed.
process.exitCode = await importFromShell(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
