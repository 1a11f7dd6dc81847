// This module keeps texts in the browser's local storage, or in memory when that is refused.
// Merely touching `localStorage` throws in a locked frame, so it is touched once, in a try.

import { createMemoryStorage, type TextStorage } from '../session/text-storage';

/** Storage for this device; `lasting` is false when it forgets with the tab. */
export function openStorage(host: { readonly localStorage: Storage } = window): TextStorage {
  let local: Storage;
  try {
    local = host.localStorage;
    const probe = 'saltmere.probe';
    local.setItem(probe, '1');
    local.removeItem(probe);
  } catch {
    return createMemoryStorage();
  }
  return {
    read: (key) => {
      try {
        return local.getItem(key);
      } catch {
        return null;
      }
    },
    write: (key, text) => {
      try {
        local.setItem(key, text);
        return true;
      } catch {
        return false;
      }
    },
    remove: (key) => {
      try {
        local.removeItem(key);
      } catch {
        // Nothing was kept, so nothing is left.
      }
    },
    lasting: true,
  };
}
