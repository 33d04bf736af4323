/** Kinds of tests, in the order in which they run: the quick ones first. */
export const kinds = ['unit', 'integration', 'story', 'journeys'];

export const help = `Runs the tests, from a fresh clone too: installs and builds first when needed.

  npm test                          everything
  npm test -- unit integration      only these kinds (${kinds.join(', ')})
  npm test -- unit --only money     only files whose path contains this text
  npm test -- --prepare             install and build only

Redis: the Redis variants run when REDIS_URL is set or redis-server or valkey-server is installed.
`;

/**
 * @param {readonly string[]} words
 * @returns {{ ok: true, kinds: string[], only: string | null, help: boolean, prepare: boolean } | { ok: false, sentence: string }}
 */
export function parseTestOptions(words) {
  const chosen = new Set();
  let only = null;
  let prepare = false;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === '--help' || word === '-h')
      return { ok: true, kinds, only: null, help: true, prepare: false };
    if (word === '--prepare') prepare = true;
    else if (word === '--only') {
      only = words[(i += 1)] ?? null;
      if (only === null) return { ok: false, sentence: '--only needs a text, for example --only money.' };
    } else if (kinds.includes(word)) chosen.add(word);
    else {
      const sentence = `"${word}" is neither a kind of test nor an option. "npm test -- --help" lists both.`;
      return { ok: false, sentence };
    }
  }
  return {
    ok: true,
    kinds: kinds.filter((kind) => chosen.size === 0 || chosen.has(kind)),
    only,
    help: false,
    prepare,
  };
}
