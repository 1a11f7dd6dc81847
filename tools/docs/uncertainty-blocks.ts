// This module makes the tables of what decides the results: for each headline the assumptions that decide between two
// policies and where the answer turns, and how often each policy is best. All of it was worked out before.

import { shareOf } from '../../src/uncertainty/shares.ts';
import type { UncertaintyFile, WinRow } from '../uncertainty/uncertainty-file.ts';
import type { DocsContent } from './docs-content.ts';
import { amount, code, rounded, table } from './markdown.ts';
import { anchorOf } from './parameter-blocks.ts';

/** What stands in a block when nothing has been worked out. */
const never = 'Not worked out yet: `node tools/run.mjs uncertainty`.';

/** What decides each headline between the two policies. */
export function decidingTable(content: DocsContent): string {
  const file = content.uncertainty;
  if (!file) return never;
  const { a, b, people, months, open, screened, walks } = file;
  const [nameA, nameB] = [policyName(content, a), policyName(content, b)];
  return [
    `**${nameA}** (A) against **${nameB}** (B), as written: B minus A, averaged over ${months} months, on ${amount(people)} people. A first look moved each of ${open} open assumptions to both ends of its range; the ${screened} that moved most were screened together (Morris, ${walks} walks). The five that decide each headline, strongest first:`,
    table(
      [
        'headline',
        'B minus A',
        'by luck',
        'assumption',
        'matters (μ\\*)',
        'through others (σ)',
        'B minus A at low and high',
      ],
      file.headlines.flatMap((row) =>
        row.deciding.map((one, rank) => [
          ...(rank === 0
            ? [outputName(content, row.output), rounded(row.centre), `±${rounded(row.luck)}`]
            : ['', '', '']),
          number(one.id),
          rounded(one.absolute),
          rounded(one.spread),
          `${rounded(one.low)} and ${rounded(one.high)}`,
        ]),
      ),
    ),
    staleness(content, file),
  ].join('\n\n');
}

/** How often B is better over drawn assumptions, and where the answer turns. */
export function flipTable(content: DocsContent): string {
  const file = content.uncertainty;
  if (!file) return never;
  const ranges = new Map(content.parameters.map(({ id, low, high }) => [id, [low, high] as const]));
  return [
    `The same two policies. Bands hold nine in ten of ${file.headlines[0]?.rows ?? 0} draws of all open assumptions, each with other luck. A turn is the value of one assumption, all others at their centre, at which the other policy becomes the better one; it is found by runs, for the five assumptions most likely to turn the answer.`,
    table(
      ['headline', 'B minus A', 'B is better in', 'the answer turns at'],
      file.headlines.map(({ output, band, better, rows, turns, tried, centre, luck }) => [
        outputName(content, output),
        `${rounded(band[1])} (${rounded(band[0])} to ${rounded(band[2])})`,
        `${better} of ${rows}`,
        (Math.abs(centre) < 2 * luck ? 'at the centre they differ by hardly more than luck; ' : '') +
          (turns
            .map(({ id, value, centre, distance }) => {
              const [low, high] = ranges.get(id) ?? [0, 0];
              const far = Math.round(distance * 100);
              return `${number(id)} ${rounded(value)} (now ${amount(centre)}, range ${amount(low)} to ${amount(high)}: ${far} % of it away)`;
            })
            .join('; ') || `none of ${tried.length} tried, anywhere in their ranges`),
      ]),
    ),
    staleness(content, file),
  ].join('\n\n');
}

/** How often each policy is best on each headline. */
export function winTable(content: DocsContent): string {
  const file = content.uncertainty;
  if (!file) return never;
  const part = (rows: readonly WinRow[]) =>
    table(
      ['policy', ...file.headlines.map(({ output }) => outputName(content, output)), 'all six'],
      rows.map(({ policy, best, all }) => [
        policyName(content, policy),
        ...file.headlines.map(({ output }) => String(best[output] ?? 0)),
        String(all),
      ]),
    );
  return [
    `In how many of ${file.winRows} draws each policy is best, as written. So few draws know a half to about ±${half(file.winRows)} of ${file.winRows}.`,
    part(file.written),
    'Of the four that set the common budget, and of them alone:',
    part(file.setting),
    'Those that can be brought to one budget, at that budget:',
    part(file.matched),
    staleness(content, file),
  ].join('\n\n');
}

/** Half the 95 per cent interval of a count of half the draws. */
function half(rows: number): number {
  const { low, high } = shareOf(rows / 2, rows);
  return Math.round((rows * (high - low)) / 2);
}

function staleness({ modelId }: DocsContent, file: UncertaintyFile): string {
  const made = `Worked out with model ${code(file.modelId)} by \`node tools/run.mjs uncertainty\``;
  return file.modelId === modelId
    ? `${made}.`
    : `**To be worked out again.** ${made}; the model has changed since, and these numbers may have too.`;
}

function number(id: string): string {
  return `[${code(id)}](#${anchorOf(id)})`;
}

function outputName(content: DocsContent, id: string): string {
  return content.words[`output.${id}.name`] ?? id;
}

function policyName(content: DocsContent, id: string): string {
  return content.words[`policy.${id}.name`] ?? id;
}
