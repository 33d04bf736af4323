const PATIENCE_MS = 4000;

/** Gives the focus to the title of the page, also when it arrives a moment later. */
export function focusTitle(): void {
  const main = document.querySelector('main');
  if (!main) return;
  const give = (): boolean => {
    const title = main.querySelector('h1');
    title?.focus({ preventScroll: true });
    return title !== null;
  };
  if (give()) return;
  const watch = new MutationObserver(() => {
    if (give()) watch.disconnect();
  });
  watch.observe(main, { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), PATIENCE_MS);
}
