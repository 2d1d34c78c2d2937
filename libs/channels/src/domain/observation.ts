/** What is remembered of the inputs of one order from one source. */
export interface Known {
  readonly version: number | null;
  /** Digests met at this version, oldest first; a leading `?` marks one that was settled by reading the detail again. */
  readonly digests: readonly string[];
}

/** A new input of the same order and source. */
export interface Sighting {
  readonly version: number | null;
  readonly digest: string;
  /** Nothing surer can be read: the order's own detail, or a platform that has none. */
  readonly settled: boolean;
}

/**
 * TAKE: news, to be published. REPEAT: known already. OLDER: overtaken by a newer version.
 * LOOK: the same version says something else, so the detail has to be read.
 */
export type Verdict = 'TAKE' | 'REPEAT' | 'OLDER' | 'LOOK';

export interface Judgement {
  readonly verdict: Verdict;
  readonly known: Known;
}

/** How many different contents of one version are told apart; beyond it the oldest is forgotten. */
const MEMORY = 16;

/** Decides what one input adds to what is known, so that repeats and late arrivals change nothing. */
export function judge(known: Known | null, sighting: Sighting): Judgement {
  if (!known) return taken(sighting);
  if (sighting.version !== null && known.version !== sighting.version)
    return judgeVersion(known, known.version, sighting);
  return judgeContent(known, sighting);
}

function judgeVersion(known: Known, version: number | null, sighting: Sighting): Judgement {
  if (version !== null && sighting.version !== null && sighting.version < version) return { verdict: 'OLDER', known };
  const published = known.digests.filter(digest => !digest.startsWith('?'));
  // Platforms raise the version without changing anything we keep: that is no news for anybody.
  if (published.length === 1 && published[0] === sighting.digest) return { ...taken(sighting), verdict: 'REPEAT' };
  return taken(sighting);
}

function judgeContent(known: Known, sighting: Sighting): Judgement {
  const { digest, settled } = sighting;
  if (known.digests.includes(digest)) return { verdict: 'REPEAT', known };
  const doubted = `?${digest}`;
  if (settled) return { verdict: 'TAKE', known: remember(known, digest, doubted) };
  if (known.digests.includes(doubted)) return { verdict: 'REPEAT', known };
  return { verdict: 'LOOK', known: remember(known, doubted) };
}

const taken = ({ version, digest }: Sighting): Judgement => ({
  verdict: 'TAKE',
  known: { version, digests: [digest] },
});

function remember(known: Known, digest: string, without = ''): Known {
  const digests = [...known.digests.filter(one => one !== without), digest];
  return { version: known.version, digests: digests.slice(-MEMORY) };
}
