/** Asks the process in this container whether it lives; the exit code is the answer for the container engine. */
const { PORT = '4080' } = process.env;

const answer = await fetch(`http://127.0.0.1:${PORT}/health/live`, {
  signal: AbortSignal.timeout(2500),
}).catch(() => undefined);
process.exitCode = answer?.ok ? 0 : 1;
