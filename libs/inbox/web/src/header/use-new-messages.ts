/** Calls back whenever somebody told this person something, while the page is open. */
export function useNewMessages(_onNew: () => void): void {}
