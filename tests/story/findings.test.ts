// These tests hold the stories against the eight key findings: each is carried by at least two scenes, by the tags of the knots.

import { describe, expect, it } from 'vitest';
import { readRole, roles, tagValue } from '../../tools/story/role-source';

const findings = ['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8'];

/** Scenes by the findings they carry, one role or more. */
function scenesOf(names: readonly (typeof roles)[number][]): Readonly<Record<string, readonly string[]>> {
  const scenes = new Map<string, Set<string>>(findings.map((finding) => [finding, new Set()]));
  for (const role of names) {
    let scene = '';
    for (const line of readRole(role).ink?.lines ?? []) {
      if (line.kind !== 'tags') continue;
      scene = tagValue(line.tags, 'scene') ?? scene;
      for (const finding of (tagValue(line.tags, 'finding') ?? '').split(',')) scenes.get(finding.trim())?.add(scene);
    }
  }
  return Object.fromEntries([...scenes].map(([finding, found]) => [finding, [...found].sort()]));
}

/** Findings with fewer than two scenes, each with the scenes it has. */
function missing(names: readonly (typeof roles)[number][]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(scenesOf(names)).filter(([, scenes]) => scenes.length < 2));
}

describe('each key finding', () => {
  it('is carried by at least two scenes of the three roles', () => {
    expect(missing(roles)).toEqual({});
  });

  it('is carried by at least two scenes of the road alone', () => {
    expect(missing(['migrant'])).toEqual({});
  });

  it('is named by a known number', () => {
    for (const role of roles) {
      for (const line of readRole(role).ink?.lines ?? []) {
        const named = line.kind === 'tags' ? tagValue(line.tags, 'finding') : undefined;
        for (const finding of named?.split(',') ?? []) expect([...findings, '0', 'T']).toContain(finding.trim());
      }
    }
  });
});
