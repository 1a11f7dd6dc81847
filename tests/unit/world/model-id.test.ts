// These tests hold the model's id to its promise: same id, same numbers; and every id has a name for people.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { currentModelName, currentModelRow, modelId, modelVersions } from '../../../src/world/model-id';
import { bareCode, parseVersions, shortDigest, versionsFile } from '../../../tools/evidence/model-digest';
import { digestModel } from '../../../tools/evidence/model-id-maker';

describe('the model id', () => {
  it('is listed in docs/model-versions.md with a name; else run: node tools/run.mjs model-version', () => {
    const listed = parseVersions(readFileSync(versionsFile, 'utf8')).find((version) => version.id === modelId);
    expect(listed?.name).toBe(currentModelName);
    expect(listed?.row).toBe(currentModelRow);
  });

  it('is that of the files as they stand', () => {
    expect(digestModel().modelId).toBe(modelId);
  });

  it('gives each row of the list its own number, counted from 0', () => {
    modelVersions.forEach((version, index) => {
      expect(version.row).toBe(index);
    });
    expect(modelVersions.length).toBeLessThanOrEqual(64);
  });
});

describe('the digest', () => {
  it('does not change with comments and layout', () => {
    const code = "const a = 1; // one\nconst b = 'x // y';";
    const same = "/* header */\nconst a = 1;\n\n  const b = 'x // y'; ";
    expect(bareCode(code)).toBe(bareCode(same));
  });

  it('changes with a number, and with a text that only looks like a comment', () => {
    expect(bareCode("const b = 'x // y';")).not.toBe(bareCode("const b = 'x // z';"));
    expect(shortDigest(['a', 'b'])).not.toBe(shortDigest(['ab']));
    expect(shortDigest(['a'])).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/);
  });
});
