/** What the pages of a body that answers a call say. */
export const bodyNl = {};
