// This maker takes what people wrote about each lever out of `docs/levers/*.md` and writes it as `generated/lever-pages.json`,
// so that the program shows the same words. Tables on those pages are made from data, which the program has itself.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeIfChanged } from '../evidence/compile.ts';

const folder = path.join('docs', 'levers');
const target = path.join('generated', 'lever-pages.json');

/** The words of one page. */
export interface LeverPageWords {
  readonly id: string;
  readonly does: readonly string[];
  readonly message: readonly string[];
  /** Points for and against, with what each begins with in bold. */
  readonly dynamics: readonly { readonly lead?: string; readonly text: string }[];
  readonly who: readonly string[];
}

const sections = { does: 'What it does', message: 'Big message', who: 'Who gains and who bears it' } as const;
const dynamics = 'Key dynamics';

/** Read one page. Throws an Error that names a section that is missing. */
export function readLeverPage(id: string, text: string): LeverPageWords {
  const parts = new Map<string, string>();
  for (const part of text.split(/^## /m).slice(1)) {
    const [title = '', ...lines] = part.split('\n');
    parts.set(title.trim(), lines.join('\n').trim());
  }
  const section = (title: string): string => {
    const found = parts.get(title);
    if (!found) throw new Error(`docs/levers/${id}.md has no section "${title}".`);
    return found;
  };
  const paragraphs = (title: string): string[] =>
    section(title)
      .split(/\n\s*\n/)
      .map(plain);
  return {
    id,
    does: paragraphs(sections.does),
    message: paragraphs(sections.message),
    dynamics: section(dynamics)
      .split(/^- /m)
      .slice(1)
      .map((item) => {
        const [, lead, rest] = /^\*\*(.+?)\*\*\s*([\s\S]*)$/.exec(item.trim()) ?? [];
        return lead === undefined ? { text: plain(item) } : { lead: plain(lead), text: plain(rest ?? '') };
      }),
    who: paragraphs(sections.who),
  };
}

/** Words without marks: the program has no links between pages. */
function plain(text: string): string {
  return text
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|`/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Write all pages. */
export function makeLeverPages(): void {
  const pages = readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => readLeverPage(path.basename(file, '.md'), readFileSync(path.join(folder, file), 'utf8')));
  writeIfChanged(target, `${JSON.stringify(pages)}\n`);
}
