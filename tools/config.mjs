// npm run config: every setting, its value in force (secrets hidden), its default and its meaning.
await import('../dist/apps/hub/src/config.js');
