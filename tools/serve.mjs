// This module serves a built folder over plain HTTP with the strict content policy that a careful host would send.
// It is used by `npm start` and by the browser tests, so that what is tested is what is served. Text travels packed, as from
// any static host: a classroom shares one weak line.
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The policy of the web build: own files only, no inline script, no eval. */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.txt': 'text/plain; charset=utf-8',
};

const packable = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt']);

/** Packed files by path, with the time they were written: a rebuilt file is packed anew. */
const packed = new Map();

function packedFile(file, written) {
  const kept = packed.get(file);
  if (kept?.written === written) return kept.bytes;
  const bytes = gzipSync(readFileSync(file));
  packed.set(file, { written, bytes });
  return bytes;
}

/**
 * Serve `folder` below `prefix` ('/' or '/deep/sub/game/'). Resolves with the address and a way to close.
 * @param {{ folder: string, port?: number, prefix?: string, policy?: string | null, host?: string }} options
 */
export function serveFolder({ folder, port = 0, prefix = '/', policy = contentPolicy, host = '127.0.0.1' }) {
  const root = path.resolve(folder);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    let below;
    try {
      below = decodeURIComponent(url.pathname);
    } catch {
      response.writeHead(400).end('Bad request');
      return;
    }
    if (!below.startsWith(prefix)) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here');
      return;
    }
    let file = path.join(root, below.slice(prefix.length));
    if (file !== root && !file.startsWith(root + path.sep)) {
      response.writeHead(403).end('Not allowed');
      return;
    }
    try {
      if (statSync(file).isDirectory()) file = path.join(file, 'index.html');
      const { size, mtimeMs } = statSync(file);
      const pack =
        packable.has(path.extname(file)) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
          ? packedFile(file, mtimeMs)
          : undefined;
      const headers = {
        'content-type': types[path.extname(file)] ?? 'application/octet-stream',
        'content-length': pack?.length ?? size,
        vary: 'accept-encoding',
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      };
      if (policy) headers['content-security-policy'] = policy;
      if (pack) headers['content-encoding'] = 'gzip';
      response.writeHead(200, headers);
      if (pack) response.end(pack);
      else createReadStream(file).pipe(response);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      const used = typeof address === 'object' && address ? address.port : port;
      resolve({
        url: `http://localhost:${used}${prefix}`,
        close: () =>
          new Promise((done) => {
            server.closeAllConnections();
            server.close(done);
          }),
      });
    });
  });
}
