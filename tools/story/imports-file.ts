// This module reads `story/imports.yaml`: facts that the program hands to a story, with the values they may take.

import { asList, asRecord, readYamlFile } from './yaml-file.ts';

/** Facts of one role that come from outside. */
export interface RoleImports {
  readonly values: Readonly<Record<string, readonly number[]>>;
  /** True for a knot that code tells alone, by name, setting whatever it reads. */
  readonly isTold: (knot: string) => boolean;
  /** True for a variable that code sets before it tells such a knot. */
  readonly isSetByCode: (variable: string) => boolean;
}

/** Read one role's imports. */
export function readImports(role: string, file = 'story/imports.yaml'): RoleImports {
  const part = asRecord(asRecord(readYamlFile(file).value)[role]);
  const values = Object.fromEntries(
    Object.entries(part)
      .filter(([name]) => name !== 'story knots' && name !== 'set by code')
      .map(([name, list]) => [name, asList(list).map(Number)]),
  );
  const pattern = (name: string): RegExp | undefined => {
    const text = part[name];
    return typeof text === 'string' ? new RegExp(text) : undefined;
  };
  const story = pattern('story knots');
  const byCode = pattern('set by code');
  return {
    values,
    isTold: (knot) => story !== undefined && !story.test(knot),
    isSetByCode: (variable) => byCode?.test(variable) === true,
  };
}

/** Values for one run: a different mix each time, the same for the same run. */
export function drawImports({ values }: RoleImports, run: number): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, list], at) => {
      // A stride per fact keeps facts from moving together.
      const mixed = Math.imul(run * 31 + at * 17 + 7, 0x9e3779b1) >>> 8;
      return [name, list[mixed % list.length] ?? 0];
    }),
  );
}
