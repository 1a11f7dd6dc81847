/** The policy of the web build. */
export const contentPolicy: string;
/** Serve a built folder below a prefix. */
export function serveFolder(options: {
  folder: string;
  port?: number;
  prefix?: string;
  policy?: string | null;
  host?: string;
}): Promise<{ url: string; close: () => Promise<void> }>;
