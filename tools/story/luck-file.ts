// This module reads `story/luck-events.yaml`, the append-only register of what a story may leave to luck.

import type { Fault } from './fault.ts';
import { asList, asRecord, asText, readYamlFile } from './yaml-file.ts';

/** Events by id; retired ones are not among them, but their numbers stay taken. */
export interface LuckFile {
  readonly numbers: Readonly<Record<string, number>>;
  readonly faults: readonly Fault[];
}

/** Read the register: numbers run from 1 without a gap, in order, and no id appears twice. */
export function readLuckEvents(file = 'story/luck-events.yaml'): LuckFile {
  const yaml = readYamlFile(file);
  const numbers: Record<string, number> = {};
  const faults: Fault[] = [...yaml.faults];
  asList(asRecord(yaml.value).events).forEach((each, at) => {
    const event = asRecord(each);
    const id = asText(event.id);
    const line = yaml.lineOf(['events', at]);
    if (event.number !== at + 1)
      faults.push({ file, line, rule: 'luck', text: `the event "${id}" should have number ${at + 1}` });
    if (id in numbers || id === '')
      faults.push({ file, line, rule: 'luck', text: `the id "${id}" is missing or used twice` });
    if (event.gone !== true) numbers[id] = at + 1;
  });
  return { numbers, faults };
}
