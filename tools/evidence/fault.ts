// This module holds what an author is told when content is wrong: where, what was expected, what was found, what to try.

/** One fault in a content file. `line` is 1-based. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  /** Path inside the file, for example `[3].range`. */
  readonly path: string;
  readonly expected: string;
  readonly got: string;
  readonly hint: string;
}

/** `file:line path: expected …, got …; try …` */
export function describeFault(fault: Fault): string {
  const { file, line, path, expected, got, hint } = fault;
  return `${file}:${line} ${path || '(whole file)'}: expected ${expected}, got ${got}; try ${hint}`;
}

/** One Error that lists all faults, in file and line order. */
export function contentError(faults: readonly Fault[]): Error {
  const sorted = [...faults].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  const count = sorted.length === 1 ? '1 fault' : `${sorted.length} faults`;
  const error = new Error(`${count} in the content:\n${sorted.map((fault) => `  ${describeFault(fault)}`).join('\n')}`);
  error.name = 'ContentError';
  return error;
}

/** The name in `known` that is closest to a misspelt one, for "try …". */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(3, Math.floor(name.length / 2)) + 1;
  for (const candidate of known) {
    const distance = editDistance(name, candidate);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
