const kinds =
  /^(gemeente|provincie|ministerie van|waterschap|hoogheemraadschap van|hoogheemraadschap|wetterskip)\s+/i;

/** Lower case, no accents, no apostrophe in front: what lists are sorted and searched by. */
export const foldName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cc}]/gu, '')
    .replace(/[’‘`]/g, "'")
    .toLowerCase()
    .trim();

/** The folded name without the word for its kind, so that a list of bodies is sorted by what tells them apart. */
export const sortNameOf = (name: string): string =>
  foldName(name.replace(kinds, '')).replace(/^('s-|'t |de |het )/, '');
