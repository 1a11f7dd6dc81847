// This module reads `story/summaries.yaml`: each scene told in at most two sentences, and the way a skip takes through it.

import type { SceneSummary } from '../../src/story/scene-summaries.ts';
import type { Fault } from './fault.ts';
import { asList, asRecord, asText, readYamlFile } from './yaml-file.ts';

/** Summaries with faults. */
export interface SummariesFile {
  readonly summaries: readonly SceneSummary[];
  readonly faults: readonly Fault[];
}

/** What summaries are checked against. */
export interface SummariesKnown {
  /** Scenes with their intensity. */
  readonly scenes: ReadonlyMap<string, number>;
  readonly optionIds: ReadonlySet<string>;
}

/** Sentences of a text: what stands between full stops, questions and calls. A time such as 23:10 ends none. */
export function countSentences(text: string): number {
  return text.match(/[.!?…][”’"]?(?=\s|$)/g)?.length ?? 0;
}

/** Read the summaries. Without `known` only the shape is read. */
export function readSummaries(known?: SummariesKnown, file = 'story/summaries.yaml'): SummariesFile {
  const yaml = readYamlFile(file);
  const faults: Fault[] = [...yaml.faults];
  const ids = new Set<string>();
  const summaries = asList(asRecord(yaml.value).summaries).map((each, at): SceneSummary => {
    const row = asRecord(each);
    const line = yaml.lineOf(['summaries', at]);
    const fault = (text: string) => faults.push({ file, line, rule: 'summary', text });
    const scene = asText(row.scene);
    const take = asList(row.take).map(asText);
    const lines = asList(row.lines).map((part) => ({
      id: asText(asRecord(part).id),
      text: asText(asRecord(part).text),
    }));
    const sentences = lines.reduce((sum, { text }) => sum + countSentences(text), 0);
    if (sentences < 1 || sentences > 2) fault(`${scene} is told in ${sentences} sentences; write one or two`);
    for (const { id } of lines) {
      if (!/^[a-z][a-z0-9_]*\d$/.test(id) || ids.has(id)) fault(`"${id}" is no id of its own for a sentence`);
      ids.add(id);
    }
    if (known && !known.scenes.has(scene.split('.')[0] ?? '')) fault(`there is no scene "${scene}"`);
    for (const option of take)
      if (known && !known.optionIds.has(option)) fault(`${scene} takes "${option}", which is no option`);
    return { scene, lines, take };
  });
  const told = new Set(summaries.map((summary) => summary.scene.split('.')[0]));
  for (const [scene, intensity] of known?.scenes ?? []) {
    if (intensity >= 2 && !told.has(scene))
      faults.push({ file, line: 1, rule: 'summary', text: `${scene} has intensity ${intensity} and no summary` });
  }
  return { summaries, faults };
}
