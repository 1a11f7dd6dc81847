// This module runs the prose rules of `story/terms.yaml` over a piece of text: scope, exceptions, tags, excused quotes.

import type { Fault, FaultWeight } from './fault.ts';
import { asList, asRecord, asText, readYamlFile } from './yaml-file.ts';

/** Kind of text a rule may be limited to. */
export type ProseScope = 'ink' | 'ink_narration' | 'ui' | 'alt' | 'asset' | 'art' | 'docs';

/** One rule. */
export interface ProseRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly weight: FaultWeight;
  readonly use: string;
  readonly why: string;
  readonly bad: readonly string[];
  readonly ok: readonly string[];
  readonly scope: readonly string[];
  readonly except: RegExp | undefined;
  readonly unlessTag: string | undefined;
}

/** All rules and who may be quoted saying what they forbid. */
export interface ProseRules {
  readonly rules: readonly ProseRule[];
  readonly quoteSpeakers: readonly string[];
  readonly faults: readonly Fault[];
}

/** A piece of text and where it stands. */
export interface Prose {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /** Kinds of text it counts as: a narrated story line is `ink` and `ink_narration`. */
  readonly scopes: readonly ProseScope[];
  readonly tags: readonly string[];
  readonly speaker: string | undefined;
}

const weights: Readonly<Record<string, FaultWeight>> = { error: 'error', warn: 'warning', info: 'note' };

/** Read the rules. */
export function readProseRules(file = 'story/terms.yaml'): ProseRules {
  const yaml = readYamlFile(file);
  const root = asRecord(yaml.value);
  const faults: Fault[] = [...yaml.faults];
  const rules = asList(root.terms).flatMap((each, at): ProseRule[] => {
    const term = asRecord(each);
    const flags = term.case_sensitive === true ? 'gu' : 'giu';
    try {
      return [
        {
          id: asText(term.id),
          pattern: new RegExp(asText(term.pattern), flags),
          weight: weights[asText(term.sev)] ?? 'error',
          use: asText(term.use),
          why: asText(term.why),
          bad: asList(term.bad).map(asText),
          ok: asList(term.ok).map(asText),
          scope: asList(term.scope).map(asText),
          except: term.except === undefined ? undefined : new RegExp(asText(term.except), flags),
          unlessTag: term.unless_tag === undefined ? undefined : asText(term.unless_tag).replace(/:$/, ''),
        },
      ];
    } catch (error) {
      const text = `${asText(term.id)}: ${error instanceof Error ? error.message : String(error)}`;
      faults.push({ file, line: yaml.lineOf(['terms', at]), rule: 'terms', text });
      return [];
    }
  });
  return { rules, quoteSpeakers: asList(root.quote_speakers).map(asText), faults };
}

/** True when a rule objects to a text in a scope. */
export function objects(rule: ProseRule, prose: Pick<Prose, 'text' | 'scopes' | 'tags'>): string | undefined {
  if (rule.scope.length > 0 && !prose.scopes.some((scope) => rule.scope.includes(scope))) return undefined;
  const { unlessTag, except } = rule;
  if (unlessTag !== undefined && prose.tags.some((tag) => tag.startsWith(`${unlessTag}:`))) return undefined;
  const excused = except === undefined ? [] : spans(except, prose.text);
  const found = spans(rule.pattern, prose.text).find(
    (span) => !excused.some((other) => other.from <= span.from && other.to >= span.to),
  );
  return found === undefined ? undefined : prose.text.slice(found.from, found.to);
}

/** Run all rules over all texts. */
export function checkProse(texts: readonly Prose[], { rules, quoteSpeakers }: ProseRules): Fault[] {
  const faults: Fault[] = [];
  const excuses = new Map<string, number>();
  for (const prose of texts) {
    const excused = prose.tags.filter((tag) => tag.startsWith('lint-ok:')).map((tag) => tag.slice('lint-ok:'.length));
    for (const excuse of excused) {
      const [id = '', ...reason] = excuse.trim().split(/\s+/);
      const fault = (text: string) => faults.push({ file: prose.file, line: prose.line, rule: 'lint-ok', text });
      if (!rules.some((rule) => rule.id === id)) fault(`there is no rule ${id}`);
      if (reason.length === 0) fault(`say why ${id} may pass`);
    }
    for (const rule of rules) {
      const found = objects(rule, prose);
      if (found === undefined) continue;
      const excuse = excused.some((each) => each.trim().split(/\s+/)[0] === rule.id);
      const mayQuote = prose.speaker !== undefined && quoteSpeakers.includes(prose.speaker);
      if (excuse && (mayQuote || rule.weight !== 'error')) {
        const key = `${prose.file} ${rule.id}`;
        excuses.set(key, (excuses.get(key) ?? 0) + 1);
        if ((excuses.get(key) ?? 0) <= 3) continue;
      }
      const { file, line } = prose;
      faults.push({
        file,
        line,
        rule: rule.id,
        weight: rule.weight,
        text: `"${found}": ${rule.why}. Write: ${rule.use}`,
      });
    }
  }
  return faults;
}

function spans(pattern: RegExp, text: string): { readonly from: number; readonly to: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}
