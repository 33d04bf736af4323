import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** Tells when a source of the api, the worker or the login changed; changes that belong together are told once. */
export function watchSources(root: string, changed: (file: string) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watchers: FSWatcher[] = ['apps', 'libs'].map((folder) =>
    watch(join(root, folder), { recursive: true }, (_event, file) => {
      if (file === null || !concernsPrograms(join(folder, file))) return;
      clearTimeout(timer);
      timer = setTimeout(() => changed(join(folder, file)), 150);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/** True for files that the running programs have loaded; pages reload by themselves, tests are not loaded. */
export function concernsPrograms(path: string): boolean {
  const file = path.replaceAll('\\', '/');
  if (!/\/(src|data)\//.test(file) || /\/(node_modules|dist)\//.test(file)) return false;
  if (/\.(spec|int-spec|e2e-spec)\.ts$/.test(file)) return false;
  return !/^(apps\/web|apps\/launcher|libs\/ui|libs\/[^/]+\/web)\//.test(file);
}
