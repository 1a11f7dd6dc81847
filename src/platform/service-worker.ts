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

/** The part of a registration that an update needs. */
export type UpdatableRegistration = Pick<ServiceWorkerRegistration, 'waiting' | 'installing' | 'addEventListener'>;

/** Tell when a newer version is stored and waits; `controlled` is false on a first visit, where nothing is newer. */
export function watchForUpdate(
  registration: UpdatableRegistration,
  controlled: () => boolean,
  onWaiting: (worker: Pick<ServiceWorker, 'postMessage'>) => void,
): void {
  const tell = (): void => {
    if (registration.waiting && controlled()) onWaiting(registration.waiting);
  };
  const follow = (): void => registration.installing?.addEventListener('statechange', tell);
  tell();
  follow();
  registration.addEventListener('updatefound', follow);
}

/** The newer version, once there is one. */
export interface Offline {
  /** Let the newer version take over and open the page with it. Nothing happens while none waits. */
  update(): void;
}

/** Register the worker once the page has settled, so that it takes nothing from the first screen. */
export function prepareOffline(onWaiting: () => void): Offline {
  let waiting: Pick<ServiceWorker, 'postMessage'> | undefined;
  const offline: Offline = {
    update: () => {
      if (!waiting) return;
      navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
      waiting.postMessage({ type: 'SKIP_WAITING' });
    },
  };
  try {
    if (!offlineAllowed(askHost())) return offline;
  } catch {
    return offline;
  }
  const register = (): void => {
    try {
      navigator.serviceWorker.register('./sw.js').then(
        (registration: ServiceWorkerRegistration | undefined) =>
          // A browser that only pretends to register answers nothing.
          registration &&
          watchForUpdate(
            registration,
            () => navigator.serviceWorker.controller !== null,
            (worker) => {
              waiting = worker;
              onWaiting();
            },
          ),
        () => undefined,
      );
    } catch {
      // Refused on touch: the network stays the only way.
    }
  };
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register, { once: true });
  return offline;
}
