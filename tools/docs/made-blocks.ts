// This module fills the made blocks of a page: the text between `<!-- made: NAME -->` and `<!-- /made -->`. Everything
// outside is written by hand and kept letter for letter. It does not know what any block says.

/** A page with its blocks filled, and what is wrong with its markers, one sentence each. */
export interface FilledPage {
  readonly text: string;
  readonly faults: readonly string[];
}

/** What each block of a page says, by its name. */
export type BlockMakers = ReadonlyMap<string, () => string>;

const block = /<!-- made: ([a-z0-9-]+) -->\n[\s\S]*?<!-- \/made -->/g;

/** Fill every block of a page. A block without a maker, a maker without a block and an open block are faults. */
export function fillBlocks(file: string, text: string, makers: BlockMakers): FilledPage {
  const faults: string[] = [];
  const seen = new Set<string>();
  const filled = text.replace(block, (whole, name: string) => {
    if (whole.indexOf('<!-- made:', 1) > 0) {
      faults.push(`${file}: the block "${name}" is not closed; end it with <!-- /made -->`);
      return whole;
    }
    const make = makers.get(name);
    if (seen.has(name)) faults.push(`${file}: the block "${name}" stands there twice; keep one`);
    seen.add(name);
    if (make) return `<!-- made: ${name} -->\n${make().trim()}\n<!-- /made -->`;
    faults.push(`${file}: there is no block "${name}"; valid are ${[...makers.keys()].join(', ')}`);
    return whole;
  });
  for (const name of makers.keys()) {
    if (!seen.has(name)) faults.push(`${file}: expected <!-- made: ${name} --> with <!-- /made --> after it, got none`);
  }
  return { text: filled, faults };
}

/** The text of a page that is written by hand. */
export function handWritten(text: string): string {
  return text.replace(block, '');
}

/** Headings of a page of one level, in order, without those inside made blocks. */
export function headingsOf(text: string, level: number): string[] {
  const mark = `${'#'.repeat(level)} `;
  return handWritten(text)
    .split('\n')
    .filter((line) => line.startsWith(mark))
    .map((line) => line.slice(mark.length).trim());
}

/** Say which of the wanted headings are missing, unexpected or out of order. */
export function headingFaults(file: string, found: readonly string[], wanted: readonly string[]): string[] {
  const faults = [
    ...wanted
      .filter((heading) => !found.includes(heading))
      .map((heading) => `${file}: the heading "${heading}" is missing`),
    ...found
      .filter((heading) => !wanted.includes(heading))
      .map((heading) => `${file}: the heading "${heading}" is not one of ${wanted.join(', ')}`),
  ];
  if (faults.length > 0 || found.join('\n') === wanted.join('\n')) return faults;
  return [`${file}: headings are expected in the order ${wanted.join(', ')}; got ${found.join(', ')}`];
}
