// This module is a worker made of a message channel, for tests of what talks to workers.

/** A worker made of a message channel: what a browser gives, without a browser. */
export function channelWorker(serve: (port: MessagePort) => void): Worker & { breakDown(): void } {
  const channel = new MessageChannel();
  const listeners = new Set<() => void>();
  serve(channel.port1);
  channel.port1.start();
  channel.port2.start();
  const worker = {
    postMessage: channel.port2.postMessage.bind(channel.port2),
    addEventListener: (kind: string, listener: EventListener) => {
      if (kind === 'error') listeners.add(listener as () => void);
      else channel.port2.addEventListener(kind, listener);
    },
    removeEventListener: (kind: string, listener: EventListener) => {
      if (kind === 'error') listeners.delete(listener as () => void);
      else channel.port2.removeEventListener(kind, listener);
    },
    terminate: () => {
      channel.port1.close();
      channel.port2.close();
    },
    breakDown: () => {
      for (const listener of [...listeners]) listener();
    },
  };
  return worker as unknown as Worker & { breakDown(): void };
}
