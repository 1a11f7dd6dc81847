// This module lets the web build work offline after the first visit, where the browser grants it. It is never missed:
// without a worker the game plays just the same and only needs the network again.

import { can } from './capabilities';

declare const __SINGLE_FILE__: boolean;

/** What is asked before a worker is registered; a test hands in its own. */
export interface OfflineHost {
  /** A page of its own, not a frame on somebody else's site. */
  readonly top: boolean;
  readonly secure: boolean;
  readonly granted: boolean;
  /** A built page over HTTP; neither a single file nor the development server. */
  readonly web: boolean;
}

/** May a worker be registered here? An embedded game leaves nothing behind on its host's readers' devices. */
export function offlineAllowed({ top, secure, granted, web }: OfflineHost): boolean {
  return top && secure && granted && web;
}

function askHost(): OfflineHost {
  return {
    top: window.top === window.self,
    secure: window.isSecureContext,
    granted: can('service-worker'),
    web: import.meta.env.PROD && !__SINGLE_FILE__ && /^https?:$/.test(window.location.protocol),
  };
}

/** Take the worker and its copy of the game away again; part of erasing everything. Never throws. */
export async function forgetOffline(): Promise<void> {
  try {
    const found = await navigator.serviceWorker.getRegistrations();
    // Other things on the same host have workers and stores of their own.
    const own = found.filter((each) => document.baseURI.startsWith(each.scope));
    await Promise.all(own.map((each) => each.unregister()));
    const scopes = own.map((each) => each.scope);
    const names = await window.caches.keys();
    const ours = names.filter((name) => name === 'faces' || scopes.some((scope) => name.endsWith(scope)));
    await Promise.all(ours.map((name) => window.caches.delete(name)));
  } catch {
    // Where there are no workers there is nothing to take away.
  }
}

/** Register the worker once the page has settled, so that it takes nothing from the first screen. */
export function prepareOffline(): void {
  try {
    if (!offlineAllowed(askHost())) return;
  } catch {
    return;
  }
  const register = (): void => {
    try {
      navigator.serviceWorker.register('./sw.js').catch(() => undefined);
    } catch {
      // Refused on touch: the network stays the only way.
    }
  };
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register, { once: true });
}
