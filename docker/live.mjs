// The health check of the image: asks the program in it, by the Node that runs it, whether it is alive.
const url = `http://127.0.0.1:${process.env.PORT}/live`;
const answer = await fetch(url, { signal: AbortSignal.timeout(3_000) }).catch(() => null);
process.exit(answer?.ok ? 0 : 1);
