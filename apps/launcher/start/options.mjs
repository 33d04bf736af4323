/**
 * Options of `npm start` and `npm run dev`.
 * @typedef {{ port: number | null, data: string | null, reset: boolean, yes: boolean, demo: boolean, dev: boolean, help: boolean }} StartOptions
 */

export const help = `Starts the portal with everything it needs.

  npm start                        start, or start again on the data of last time
  npm start -- --port 5080         another port (the login, the worker and the database take the next three)
  npm start -- --data <folder>     another data folder, so that several copies can run side by side
  npm start -- --reset             throw the data away and begin anew (asks first; --yes does not ask)
  npm start -- --no-demo           without demo organisations' people, tasks and suppliers
  npm run dev                      development: restarts on change, pages reload by themselves

Settings come from the environment or from a file .env; .env.example lists them.
Set DATABASE_URL (the owner of the database) to use a PostgreSQL of your own.
`;

/**
 * Reads the command line.
 * @param {readonly string[]} words
 * @returns {{ ok: true, options: StartOptions } | { ok: false, sentence: string }}
 */
export function parseStartOptions(words) {
  const options = { port: null, data: null, reset: false, yes: false, demo: true, dev: false, help: false };
  for (let i = 0; i < words.length; i += 1) {
    const [name, attached] = split(words[i]);
    if (name === '--port' || name === '--data') {
      const value = attached ?? words[(i += 1)];
      if (value === undefined || value === '' || value.startsWith('--')) {
        return refuse(
          `${name} needs a value, for example ${name === '--port' ? '--port 5080' : '--data ./copy'}.`,
        );
      }
      if (name === '--data') options.data = value;
      else if (/^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_000)
        options.port = Number(value);
      else
        return refuse(`"${value}" is not a port. Choose a number from 1 to 65000, for example --port 5080.`);
      continue;
    }
    const change = attached === undefined ? switches[name] : undefined;
    if (change === undefined) {
      return refuse(`The option ${words[i]} does not exist. "npm start -- --help" lists the options.`);
    }
    Object.assign(options, change);
  }
  return { ok: true, options };
}

/**
 * Options that npm took for itself because the two dashes before them were forgotten.
 * @param {Record<string, string | undefined>} environment
 * @returns {string | null} a sentence, or null when nothing was forgotten
 */
export function forgottenDashes(environment) {
  const name = ['port', 'data', 'reset'].find((each) => environment[`npm_config_${each}`] !== undefined);
  if (name === undefined) return null;
  return `npm kept --${name} for itself. Put two dashes before the options: npm start -- --${name}`;
}

/** @type {Record<string, Partial<StartOptions>>} */
const switches = {
  '--reset': { reset: true },
  '--yes': { yes: true },
  '--no-demo': { demo: false },
  '--dev': { dev: true },
  '--help': { help: true },
  '-h': { help: true },
};

/** @param {string} word @returns {[string, string | undefined]} */
function split(word) {
  const at = word.indexOf('=');
  return word.startsWith('--') && at > 0 ? [word.slice(0, at), word.slice(at + 1)] : [word, undefined];
}

/** @param {string} sentence @returns {{ ok: false, sentence: string }} */
function refuse(sentence) {
  return { ok: false, sentence };
}
