import { startEmbedded } from '../worlds/embedded.mjs';
import { median, rounded } from './statistics.mjs';

const rounds = 5;

/** Spawn of the built hub to its first 200 on /ready, and its memory then; each round on an empty data folder. */
export async function measure() {
  const found = [];
  for (let round = 1; round <= rounds; round += 1) {
    const hub = await startEmbedded();
    try {
      found.push({ readyMs: hub.readyMs, rssMiB: hub.rssMiB() });
    } finally {
      await hub.close();
    }
    const { readyMs, rssMiB } = found.at(-1);
    console.log(`round ${round}: ready after ${rounded(readyMs)} ms, ${rounded(rssMiB)} MiB`);
  }
  return {
    readyMs: rounded(median(found.map(one => one.readyMs))),
    rssMiB: rounded(median(found.map(one => one.rssMiB))),
  };
}

export const targets = ({ readyMs, rssMiB }) => [
  { met: readyMs < 3_000, says: `readyMs ${readyMs}, wanted below 3,000` },
  { met: rssMiB < 400, says: `rssMiB ${rssMiB}, wanted below 400` },
];
