// This module reads and writes the address: `#/lab?world=A&with=B`. The part before the hash never changes, so the game
// runs from any folder.

import type { RouteId } from '../ui/screen-props';

/** Where the player is. `unknown` keeps what was asked for, to name it. */
export type Route =
  | { readonly kind: 'known'; readonly id: RouteId; readonly query: Readonly<Record<string, string>> }
  | { readonly kind: 'unknown'; readonly path: string };

const paths: Readonly<Record<RouteId, string>> = {
  title: '',
  road: 'road',
  desk: 'desk',
  cabinet: 'cabinet',
  lab: 'lab',
  settings: 'settings',
  about: 'about',
  evidence: 'evidence',
  // Linked from nowhere: for those who work on the pictures.
  parts: 'parts',
};

/** Longest world code or path that is looked at; anything longer is not ours. */
const longest = 4000;

/** Read a hash, with or without its sign. */
export function readRoute(hash: string): Route {
  const text = hash.replace(/^#?\/?/, '').slice(0, longest);
  const [path = '', search = ''] = text.split('?', 2);
  const plain = path.replace(/\/$/, '');
  const found = (Object.entries(paths) as [RouteId, string][]).find(([, known]) => known === plain);
  if (!found) return { kind: 'unknown', path: plain };
  const query: Record<string, string> = {};
  for (const [key, value] of new URLSearchParams(search)) query[key] = value;
  return { kind: 'known', id: found[0], query };
}

/** Write a hash. */
export function writeRoute(id: RouteId, query: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams(query).toString();
  return `#/${paths[id]}${search === '' ? '' : `?${search}`}`;
}
