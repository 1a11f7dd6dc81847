// This module draws every portrait (person × mood) from Open Peeps (CC0, Pablo Stanley) into `generated/portraits/`.
// The library runs at build only. Outlines are recoloured from black to ink, so that figures sit in the cut paper.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openPeeps } from '@dicebear/collection';
import { createAvatar } from '@dicebear/core';
import { cast, faces, type Look, moods, type PortraitMood, pool, poolMoods } from './cast.ts';
import { things } from './things.ts';

const folder = path.resolve('generated/portraits');
const ink = '#1d2440';

/** Draw one person in one mood as SVG text. */
export function drawPortrait(look: Look, mood: PortraitMood): string {
  const options = {
    head: [look.head],
    face: [look.faces?.[mood] ?? faces[mood]],
    skinColor: [look.skin],
    clothingColor: [look.clothes],
    headContrastColor: [look.hair],
    facialHair: [look.beard ?? 'chin'],
    facialHairProbability: look.beard === undefined ? 0 : 100,
    accessories: [look.glasses ?? 'glasses'],
    accessoriesProbability: look.glasses === undefined ? 0 : 100,
    maskProbability: 0,
  };
  // The library types each part as a list of literals; the casting tables are plain words, so a test checks them.
  const svg = createAvatar(openPeeps, options as object).toString();
  return settle(svg, look.ink === undefined ? ink : `#${look.ink}`);
}

/** Drop metadata and the square mask, leave room above tall hair, recolour the outlines. */
function settle(svg: string, outline: string): string {
  return svg
    .replace(/<metadata[\s\S]*?<\/metadata>/, '')
    .replace(/<mask id="viewboxMask">[\s\S]*?<\/mask>/, '')
    .replace(' mask="url(#viewboxMask)"', '')
    .replace('viewBox="0 0 704 704"', 'viewBox="-8 -40 720 720"')
    .replace(/#000(?:000)?\b/g, outline)
    .replace(/(\.\d)\d+/g, '$1');
}

/** Content maker: bring `generated/portraits` up to date; does nothing when casting and drawing have not changed. */
export function makePortraits(): void {
  const stamp = ['cast.ts', 'things.ts', 'make-portraits.ts']
    .map((file) => readFileSync(path.join('tools/portraits', file), 'utf8'))
    .join('\n');
  const stampFile = path.join(folder, '.made-from');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) rmSync(path.join(folder, old));
  const write = (look: Look, mood: PortraitMood): void =>
    writeFileSync(path.join(folder, `${look.id}-${mood}.svg`), drawPortrait(look, mood));
  for (const look of cast) for (const mood of moods) write(look, mood);
  for (const look of pool) for (const mood of poolMoods) write(look, mood);
  for (const [id, svg] of Object.entries(things)) writeFileSync(path.join(folder, `${id}-plain.svg`), svg);
  writeFileSync(stampFile, stamp);
}
