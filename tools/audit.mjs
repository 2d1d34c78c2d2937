// npm run audit -- http|ws|security: a public audit against a hub that is started for it; the last line is JSON.
import { httpAudit, securityAudit, socketAudit, summaryOf } from '#testing';
import { startEmbedded } from './worlds/embedded.mjs';

const audits = {
  http: { run: httpAudit },
  ws: { run: socketAudit },
  // What is said for a public address: docs/operations.md.
  security: { run: securityAudit, environment: () => ({ INTROSPECTION: 'false' }) },
};

const name = process.argv[2] ?? '';
if (!Object.hasOwn(audits, name)) {
  console.error(`Audits there are: ${Object.keys(audits).join(', ')}`);
  process.exit(2);
}
const { run, environment } = audits[name];
const hub = await startEmbedded({ environment });
try {
  const results = await run({ url: `${hub.url()}/graphql`, token: hub.token() });
  for (const { status, id, name, reason } of results)
    console.log(`${status.padEnd(5)} ${id} ${name}${reason ? `: ${reason}` : ''}`);
  const summary = summaryOf(results);
  console.log(JSON.stringify(summary));
  process.exitCode = summary.findings.length === 0 && summary.ok > 0 ? 0 : 1;
} finally {
  await hub.close();
}
