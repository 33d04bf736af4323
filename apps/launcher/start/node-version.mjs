/**
 * Tells what to do when this Node is too old.
 * @param {string} version such as "20.19.0"
 * @returns {string | null} a sentence, or null when it is new enough
 */
export function nodeTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return null;
  return `This is Node ${version}; the portal needs Node 20.19 or newer. Install it from https://nodejs.org (for example version 24), then run the command again.`;
}
