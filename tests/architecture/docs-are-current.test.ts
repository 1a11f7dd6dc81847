// These tests hold the pages about the model and its levers against the files that the engine loads, and first prove that
// they can fail.

import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocsContent } from '../../tools/docs/docs-content';
import { fillBlocks } from '../../tools/docs/made-blocks';
import { slug } from '../../tools/docs/markdown';
import { docsFaults, leverHeadings, makePages } from '../../tools/docs/pages';
import { decidingTable, flipTable, winTable } from '../../tools/docs/uncertainty-blocks';
import { explanationFaults, validationTable } from '../../tools/docs/validation-block';
import { readArguments } from '../../tools/sim/arguments';

const content = readDocsContent();

/** The pages, copied to a folder of their own and changed. */
function faultsAfter(change: (folder: string) => void): readonly string[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'docs-'));
  cpSync('docs', folder, { recursive: true });
  change(folder);
  const faults = docsFaults(makePages(folder, content));
  rmSync(folder, { recursive: true });
  return faults.map((fault) => fault.replaceAll(`${folder}/`, ''));
}

function edit(file: string, from: string | RegExp, to: string): (folder: string) => void {
  return (folder) => {
    const full = path.join(folder, file);
    writeFileSync(full, readFileSync(full, 'utf8').replace(from, to));
  };
}

describe('the pages about model and levers', () => {
  it('say what the engine loads, with a page for every lever and every heading in its place', () => {
    expect(docsFaults(makePages('docs', content))).toEqual([]);
  });

  it('are found stale when a number in a made block is changed by hand', () => {
    const stale = 'its made blocks are stale; try node tools/run.mjs docs';
    expect(faultsAfter(edit('model.md', ' triangular |', ' uniform |'))).toEqual([`model.md: ${stale}`]);
    const moved = faultsAfter(edit('levers/enforcement.md', /\| \*\*[\d.]+\*\* \|/, '| **9** |'));
    expect(moved).toEqual([`levers/enforcement.md: ${stale}`]);
    expect(faultsAfter(edit('levers/enforcement.md', '## Key dynamics', '## Key dynamics '))).toEqual([]);
  });

  it('are missed when a lever has none, and named when no lever is theirs', () => {
    expect(faultsAfter((folder) => rmSync(path.join(folder, 'levers/firewall.md')))).toEqual([
      expect.stringContaining('the lever "firewall" has no page'),
    ]);
    expect(faultsAfter((folder) => writeFileSync(path.join(folder, 'levers/moat.md'), '# Moat\n'))).toEqual([
      expect.stringContaining('moat.md: no lever has this name'),
    ]);
  });

  it('keep their headings, in order', () => {
    const lost = faultsAfter(edit('levers/firewall.md', '## Big message', '## Message'));
    expect(lost[0]).toContain('the heading "Big message" is missing');
    const swapped = faultsAfter((folder) => {
      edit('levers/firewall.md', '## Big message', '## Swap')(folder);
      edit('levers/firewall.md', '## What it does', '## Big message')(folder);
      edit('levers/firewall.md', '## Swap', '## What it does')(folder);
    });
    expect(swapped).toEqual([expect.stringContaining('headings are expected in the order')]);
    expect(leverHeadings).toHaveLength(6);
  });

  it('cite only facts that exist', () => {
    expect(faultsAfter(edit('levers/firewall.md', '(TRF-10)', '(TRF-99)'))[0]).toContain('there is no fact TRF-99');
  });

  it('have between 150 and 300 words of their own before the settings', () => {
    for (const lever of content.levers.filter((row) => row.of === undefined)) {
      const [own = ''] = readFileSync(`docs/levers/${lever.id}.md`, 'utf8').split('## Settings');
      const words = own.split(/\s+/).length;
      expect([lever.id, words > 150 && words < 330]).toEqual([lever.id, true]);
    }
  });

  it('have links that lead somewhere', () => {
    const anchors = (file: string) => {
      const text = readFileSync(file, 'utf8');
      const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slug(heading));
      return new Set([...headings, ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id)]);
    };
    const levers = readdirSync('docs/levers').map((name) => `docs/levers/${name}`);
    const lost = ['docs/model.md', 'docs/sceptics-guide.md', ...levers].flatMap((file) => {
      const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)];
      return links.flatMap(([whole, to = '', anchor]) => {
        const target = to === '' ? file : path.join(path.dirname(file), to);
        const leads = existsSync(target) && (anchor === undefined || anchors(target).has(anchor));
        return leads ? [] : [`${file}: ${whole}`];
      });
    });
    expect(lost).toEqual([]);
  });

  it('name only commands that the command line understands', () => {
    const pages = ['docs/sceptics-guide.md', ...readdirSync('docs/levers').map((name) => `docs/levers/${name}`)];
    const calls = pages.flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/npm run --silent sim -- ([^|>`\n]+)/g),
    ]);
    expect(calls.length).toBeGreaterThan(5);
    for (const [, args = ''] of calls) expect(() => readArguments(args.trim().split(/\s+/))).not.toThrow();
    const assumed = [...readFileSync('docs/sceptics-guide.md', 'utf8').matchAll(/--assume \S+=[\d.]+/g)];
    expect(assumed.length).toBeGreaterThan(4);
    for (const [call] of assumed) expect(() => readArguments(['--policy', 'mixed', ...call.split(' ')])).not.toThrow();
  });
});

describe('what decides the results', () => {
  const file = content.uncertainty!;

  it('is told for six headlines with five assumptions each, and for every policy', () => {
    expect(file.headlines.map(({ deciding }) => deciding.length)).toEqual([5, 5, 5, 5, 5, 5]);
    const ids = content.parameters.map(({ id }) => id);
    for (const { deciding } of file.headlines) for (const { id } of deciding) expect(ids).toContain(id);
    expect(file.written.map(({ policy }) => policy).sort()).toEqual(
      content.evidence.policies.map(({ row }) => row.id).sort(),
    );
    for (const { best } of file.written) expect(Object.keys(best)).toHaveLength(6);
  });

  it('is told as out of date when the model is another, and as worked out never when there is no file', () => {
    const same = { ...content, modelId: file.modelId };
    const other = { ...content, modelId: 'another' };
    for (const make of [decidingTable, flipTable, winTable]) {
      expect(make(same)).not.toContain('To be worked out again');
      expect(make(other)).toContain('To be worked out again');
      expect(make({ ...content, uncertainty: undefined })).toContain('node tools/run.mjs uncertainty');
    }
  });
});

describe('made blocks', () => {
  it('change between their marks and nowhere else', () => {
    const text = 'By hand.\n<!-- made: a -->\nold\n<!-- /made -->\nBy hand too.\n';
    const filled = fillBlocks('page.md', text, new Map([['a', () => 'new']]));
    expect(filled).toEqual({
      text: 'By hand.\n<!-- made: a -->\nnew\n<!-- /made -->\nBy hand too.\n',
      faults: [],
    });
    expect(fillBlocks('page.md', filled.text, new Map([['a', () => 'new']])).text).toBe(filled.text);
  });

  it('say which mark is open, missing or unknown', () => {
    const open = '<!-- made: a -->\n<!-- made: b -->\n<!-- /made -->\n';
    const makers = new Map([['a', () => '']]);
    expect(fillBlocks('page.md', open, makers).faults[0]).toContain('"a" is not closed');
    expect(fillBlocks('page.md', '', makers).faults[0]).toContain('expected <!-- made: a -->');
    expect(fillBlocks('page.md', '<!-- made: c -->\n<!-- /made -->', makers).faults[0]).toContain('no block "c"');
  });

  it('show validation rows of one check and of several, misses first', () => {
    const measure = { kind: 'change', output: 'deaths' };
    const validation = {
      rows: [
        { id: 'E-V1', says: 'One', sources: ['TRF-06'], part: 'fitted', measure, band: [-5, 5], status: 'pass' },
        {
          id: 'E-V2',
          says: 'New',
          part: 'fitted',
          checks: [{ id: 'a', measure, band: [0, 1] }],
          status: 'miss',
          measured: {},
        },
        {
          id: 'M-V4',
          says: 'Two',
          sources: [],
          part: 'held out',
          status: 'miss',
          measured: { first: 3.1449, second: -20 },
          checks: [
            {
              id: 'first',
              says: 'Fewer',
              patch: { levers: { enforcement: 3 }, at: { month: 9, levers: { firewall: 1 } } },
              measure,
              band: [1, 5],
            },
            { id: 'second', says: 'More', measure, band: [1, 5] },
          ],
        },
      ],
    };
    const lines = validationTable({ ...content, validation })
      .split('\n')
      .slice(2);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain(
      '| M-V4 first | **Two.** Fewer | per cent change of `deaths`; with enforcement 3, month 9, firewall 1 |',
    );
    expect(lines[0]).toContain('1 to 5, now 3.14 | held out | **miss**');
    expect(lines[1]).toContain('| M-V4 second | More |');
    expect(lines[1]).toContain('now −20 (**outside**)');
    expect(lines[2]).toContain('| E-V1 | One |');
    expect(lines[3]).toContain('| not measured |');
    expect(explanationFaults('page.md', '- **E-V1** Why.\n', { ...content, validation })).toEqual([
      expect.stringContaining('the miss M-V4 is not explained'),
      expect.stringContaining('E-V1 is no longer a miss'),
    ]);
  });
});
