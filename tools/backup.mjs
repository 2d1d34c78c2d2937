// npm run backup -- <new folder>: copies all databases (DATA_DIR or DATABASE_URL) as they are at one instant, while the hub or the
// services run. Last line: JSON with engine, takenAt, files, bytes, seconds.
import { backupFromShell } from '../dist/apps/hub/src/backup.js';

// npm runs tools in the checkout; a relative path is meant from where the command was typed.
process.exitCode = await backupFromShell(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
