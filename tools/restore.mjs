// npm run restore -- <folder> [--replace]: puts a backup in the place of what is there; nothing may be running. Last line: JSON with
// takenAt, databases, again (events that will be sent again), missing, ahead, seconds.
import { restoreFromShell } from '../dist/apps/hub/src/backup.js';

// npm runs tools in the checkout; a relative path is meant from where the command was typed.
process.exitCode = await restoreFromShell(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
