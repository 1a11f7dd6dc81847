// This module makes the tables of switches (questions on which studies disagree) and of packs (a sceptic's assumptions).

import type { DocsContent } from './docs-content.ts';
import { factAnchor } from './fact-words.ts';
import { amount, code, slug, table } from './markdown.ts';

/** Switches with their answers; the first answer is the default. */
export function switchTable(content: DocsContent, anchors: ReadonlyMap<string, string>): string {
  const rows = content.evidence.switches.map(({ row }) => row);
  return table(
    ['switch', 'question', 'answers, the default first', 'enters', 'facts'],
    rows.map(({ id, question, options, equations, facts }) => [
      code(id),
      question,
      options.map((option) => `${code(option.id)}: ${option.says}${assumed(option.assume)}`).join('<br>'),
      equations.map((equation) => `[${equation}](#${anchors.get(equation) ?? slug(equation)})`).join(', '),
      facts.map((fact) => `[${fact}](#${factAnchor(fact)})`).join(', '),
    ]),
  );
}

/** Packs with who argues for them. */
export function packTable(content: DocsContent): string {
  const rows = content.evidence.packs.map(({ row }) => row);
  return table(
    ['pack', 'what it says', 'who argues for it', 'switches', 'numbers'],
    rows.map((pack) => [
      `${code(pack.id)} ${pack.name}`,
      pack.argument,
      pack['argued-by'],
      Object.entries(pack.switches)
        .map(([id, option]) => `${id} = ${option}`)
        .join(', '),
      numbers(pack.assume).join(', '),
    ]),
  );
}

function assumed(assume: Readonly<Record<string, number>>): string {
  const all = numbers(assume);
  return all.length === 0 ? '' : ` (${all.join(', ')})`;
}

function numbers(assume: Readonly<Record<string, number>>): string[] {
  return Object.entries(assume).map(([id, value]) => `${id} ${amount(value)}`);
}
