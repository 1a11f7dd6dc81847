// This module writes a comparison as files for other programs: a table by month (CSV) and everything with what made it (JSON).

import { outputSpecs } from '../../../sim/output-specs';
import { modelId } from '../../../world/model-id';
import { encodeWorld } from '../../../world/world-code';
import { scheduleOfWorld } from '../../../world/world-spec';
import { headlinesOf } from '../lab-view';
import type { WorldPair } from '../lab-worlds';
import type { LuckBands, RunPair } from '../luck-bands';
import { outputDisplays, totalOf } from '../output-display';

/** By month and output, long form: month (from 1), output, kind, A, B, B minus A. RFC 4180, with a head. */
export function csvOfPair(runs: RunPair): string {
  const lines = ['month,output,kind,a,b,difference'];
  for (let month = 0; month < runs.a.months; month++) {
    for (const { id, kind } of outputDisplays) {
      const a = runs.a.outputs[id][month] ?? 0;
      const b = runs.b.outputs[id][month] ?? 0;
      lines.push([month + 1, id, kind, a, b, b - a].join(','));
    }
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** Everything a reader needs to repeat or doubt the comparison. */
export function jsonOfPair(pair: WorldPair, runs: RunPair, bands: LuckBands | undefined): string {
  const world = (side: 'a' | 'b') => ({
    code: encodeWorld(pair[side]),
    preset: pair[side].preset,
    sameMoney: pair[side].matched,
    settingsAtStart: scheduleOfWorld(pair[side]).start,
    laterChanges: scheduleOfWorld(pair[side]).changes,
    digest: runs[side].hash,
  });
  return JSON.stringify(
    {
      program: 'Saltmere',
      model: modelId,
      people: runs.a.people,
      months: runs.a.months,
      seed: pair.a.seed,
      assumptions: pair.a.assumptions,
      worlds: { a: world('a'), b: world('b') },
      headlines: headlinesOf(runs.a, runs.b, bands).map(({ display, a, b, difference, band }) => ({
        output: display.id,
        kind: display.kind,
        known: display.knowing,
        a,
        b,
        difference,
        luck: band ?? null,
      })),
      totals: Object.fromEntries(
        outputDisplays.map((display) => [
          display.id,
          { kind: outputSpecs[display.id].kind, a: totalOf(runs.a, display), b: totalOf(runs.b, display) },
        ]),
      ),
      monthly: Object.fromEntries(
        outputDisplays.map(({ id }) => [id, { a: [...runs.a.outputs[id]], b: [...runs.b.outputs[id]] }]),
      ),
    },
    null,
    1,
  );
}
