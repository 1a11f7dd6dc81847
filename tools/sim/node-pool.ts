// This module runs rows of ensembles on threads of Node.js: the same pool as in the browser, with workers made from the
// program that asks. That program calls `serveRows` first when it finds itself in such a thread.

import os from 'node:os';
import { parentPort, Worker as Thread } from 'node:worker_threads';
import { type Endpoint, expose } from 'comlink';
import { createRowPool, usualPoolSize } from '../../src/platform/row-pool.ts';
import { createRowServer } from '../../src/platform/row-server.ts';
import type { RowPool } from '../../src/uncertainty/row-pool.ts';

interface ThreadPort {
  postMessage(message: unknown, transfer?: readonly Transferable[]): void;
  on(kind: string, listener: (what: unknown) => void): void;
  off(kind: string, listener: (what: unknown) => void): void;
}

/** A port of Node.js with the methods of a port in a browser. */
function browserPort(port: ThreadPort): Endpoint {
  const heard = new Map<unknown, (what: unknown) => void>();
  return {
    postMessage: (message: unknown, transfer?: Transferable[]) => port.postMessage(message, transfer),
    addEventListener: (kind: string, listener: EventListenerOrEventListenerObject) => {
      const call = (data: unknown) => {
        const event = { data } as unknown as Event;
        if (typeof listener === 'function') listener(event);
        else listener.handleEvent(event);
      };
      heard.set(listener, call);
      port.on(kind, call);
    },
    removeEventListener: (kind: string, listener: EventListenerOrEventListenerObject) => {
      const call = heard.get(listener);
      if (call) port.off(kind, call);
      heard.delete(listener);
    },
  };
}

/** Serve rows to the thread that started this one. */
export function serveRows(): void {
  if (!parentPort) throw new Error('Rows are served from a thread.');
  expose(createRowServer(), browserPort(parentPort as unknown as ThreadPort));
  parentPort.postMessage('ready');
}

/** A pool whose threads run the program at `entry` (its `import.meta.url`). */
export function createNodePool(entry: string, size = usualPoolSize(os.availableParallelism())): RowPool {
  const way = async () => {
    const thread = new Thread(new URL(entry), { argv: [] });
    const port = browserPort(thread as unknown as ThreadPort);
    return Object.assign(port, { terminate: () => void thread.terminate() }) as unknown as Worker;
  };
  return createRowPool({ size, ways: [way] });
}
