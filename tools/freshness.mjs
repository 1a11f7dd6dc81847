// This module tells whether a built file is older than what it was built from.
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Time of the newest file in a folder (milliseconds), 0 when there is none. */
export function newestIn(folder) {
  let latest = 0;
  let items;
  try {
    items = readdirSync(folder, { withFileTypes: true });
  } catch {
    return 0;
  }
  for (const item of items) {
    const full = path.join(folder, item.name);
    latest = Math.max(latest, item.isDirectory() ? newestIn(full) : modified(full));
  }
  return latest;
}

/** Time of a file (milliseconds), 0 when it does not exist. */
export function modified(file) {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

/** True when `output` is missing or older than any of the sources of the program. */
export function isStale(root, output) {
  const folders = ['src', 'tools', 'evidence', 'story', 'locales', 'assets', 'public'].map((name) =>
    newestIn(path.join(root, name)),
  );
  const files = ['vite.config.ts', 'index.html', 'package-lock.json'].map((name) => modified(path.join(root, name)));
  return modified(output) < Math.max(...folders, ...files);
}
