// This module is the command `story script`: every line of a role in source order, with its id, its speaker and the
// conditions it stands under, so that a reviewer reads the story as it is written and sees when each line is said.

import type { RoleId } from '../../src/play/beat.ts';
import { readRole, roles, tagValue } from './role-source.ts';

/** One line of a script. */
export interface ScriptLine {
  readonly id: string;
  readonly kind: 'text' | 'choice';
  readonly text: string;
  readonly speaker: string | undefined;
  /** Conditions of the blocks around it, outermost first; all of them hold when it is said. */
  readonly when: readonly string[];
  /** The choice it answers, when it does. */
  readonly after: string | undefined;
  readonly scene: string | undefined;
  readonly knot: string;
  readonly file: string;
  readonly line: number;
}

/** A block of branches: those before the one that is read now, and that one. */
interface Block {
  readonly before: string[];
  now: string | undefined;
}

/** The conditions of the open blocks, as they stand at one line after the other. */
class Blocks {
  readonly #open: Block[] = [];

  /** Read what a line opens, changes or closes, before its words are said. */
  read(raw: string): void {
    const line = raw.replace(/(^|[^:])\/\/.*$/, '$1').trim();
    const opening = /^\{\s*(?:([^{}]+?):)?\s*(?:$|#|->)/.exec(line);
    if (opening) this.#open.push({ before: [], now: opening[1]?.trim() });
    else if (line.startsWith('}')) this.#open.pop();
    const branch = /^-\s*(?!>)([^#"“”[]+?):(?!:)\s*(?:$|#|->)/.exec(line);
    const block = this.#open.at(-1);
    if (!branch || !block) return;
    if (block.now !== undefined) block.before.push(block.now);
    const name = branch[1]?.trim() ?? '';
    block.now = name === 'else' ? undefined : name;
  }

  /** Conditions of this line. What an earlier branch took is told where no branch of its own is named. */
  conditions(): readonly string[] {
    return this.#open.flatMap(({ before, now }) => {
      if (now !== undefined) return [before.length > 0 ? `${now} (not before: ${before.join(' | ')})` : now];
      return before.length > 0 ? [`none of: ${before.join(' | ')}`] : [];
    });
  }
}

/** Read the script of a role. */
export function scriptOf(role: RoleId): readonly ScriptLine[] {
  const found: ScriptLine[] = [];
  let blocks = new Blocks();
  let scene: string | undefined;
  let after: string | undefined;
  let at = '';
  for (const line of readRole(role).ink?.lines ?? []) {
    // One raw line may have been taken apart into several; what it opens counts once.
    const place = `${line.file}:${line.line}`;
    if (line.kind === 'knot' || line.kind === 'stitch') {
      blocks = new Blocks();
      after = undefined;
    } else if (place !== at) {
      blocks.read(line.raw);
      if (/^\s*-(?!>)\s*(?:\(\s*\w+\s*\)\s*)?(?:$|[^:]*$)/.test(line.raw) && blocks.conditions().length === 0)
        after = undefined;
    }
    at = place;
    scene = line.kind === 'tags' ? (tagValue(line.tags, 'scene') ?? scene) : scene;
    if (line.kind !== 'text' && line.kind !== 'choice') continue;
    const id = tagValue(line.tags, 'id') ?? '';
    // A choice carries its own condition before its bracket.
    const own = line.kind === 'choice' && line.code.trim() !== '' ? [ownCondition(line.code)].filter(Boolean) : [];
    found.push({
      id,
      kind: line.kind,
      text: line.text,
      speaker: tagValue(line.tags, 'speaker'),
      when: [...blocks.conditions(), ...own],
      after: line.kind === 'choice' ? undefined : after,
      scene,
      knot: line.knot,
      file: line.file,
      line: line.line,
    });
    if (line.kind === 'choice') after = id;
  }
  return found;
}

/** The condition of a choice, without the divert behind its bracket. */
function ownCondition(code: string): string {
  return code.replace(/->.*$/, '').trim();
}

/** Run the command; returns the exit code. */
export function scriptCommand(args: readonly string[]): number {
  const role = roles.find((known) => known === args[args.indexOf('--role') + 1]);
  if (!args.includes('--role') || !role) {
    console.error(`Say whose script: --role ${roles.join(', --role ')}; with --json as data.`);
    return 2;
  }
  const script = scriptOf(role);
  if (args.includes('--json')) {
    console.log(JSON.stringify(script));
    return 0;
  }
  let knot = '';
  for (const line of script) {
    if (line.knot !== knot) console.log(`\n== ${line.knot} · scene ${line.scene ?? 'none'} · ${line.file}`);
    knot = line.knot;
    if (line.when.length > 0) console.log(`${line.after ? '    ' : '  '}when ${line.when.join(' and ')}`);
    const who = line.kind === 'choice' ? 'choice' : (line.speaker ?? 'narration');
    const after = line.after ? `  (after ${line.after})` : '';
    console.log(`${line.after ? '    ' : '  '}${line.id}  ${who}: ${line.text}${after}`);
  }
  return 0;
}
