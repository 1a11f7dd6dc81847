// This module draws a land from its row: sky, sheets, buildings where they stand, the named object, the air before it.
// The same row gives the same text of SVG everywhere.

import { boatSheds, capital, chapelHall, house, offices, packhouse, quayHall, stalls } from './buildings';
import { Ground } from './ground';
import { beacon, cranes, ferry, jetty, poles } from './harbour';
import { papersOn } from './object-papers';
import { type Cuttings, Paints, type Picture, type Sheet } from './paper';
import { shapeNoise, sheet } from './paper-shapes';
import { drawObject } from './place-objects';
import type { Building, Land } from './place-row';
import { paintAir, paintSky } from './sky';
import { layLand } from './terrain';
import type { Lay, Standing } from './terrain-papers';

/** Draw a land. `prefix` names its gradients, so that two pictures on one page do not share them. */
export function drawLand(land: Land, prefix: string): Picture {
  const paints = new Paints(prefix);
  return { sheets: landSheets(land, paints), defs: paints.defs };
}

/** The sheets of a land, with their definitions put into `paints`. */
export function landSheets(land: Land, paints: Paints): readonly Sheet[] {
  const ground = new Ground(land, paints);
  const lay = layLand(ground);
  const sheets = lay.sheets.map((each) => ({ ...each }));
  for (const building of land.buildings) {
    const { at, markup } = build(ground, lay, building);
    const target = sheets[Math.min(sheets.length - 1, at)];
    if (target) sheets[sheets.indexOf(target)] = { ...target, markup: target.markup + markup };
  }
  if (land.object) {
    const { near } = lay;
    const x = objectPlace(land);
    const papers = papersOn(ground.tone(near.tone), ground.light.shadow, ground.light.indoors, ground.halo);
    const target = Math.min(sheets.length - 1, near.at);
    const old = sheets[target];
    if (old) sheets[target] = { ...old, markup: old.markup + drawObject(land.object, papers, x, near.y(x), 0.82) };
  }
  return [
    { depth: 0, markup: paintSky(ground, lay.horizon) },
    ...sheets,
    { depth: 0, markup: paintAir(ground) },
  ].filter((each) => each.markup !== '');
}

/** Large buildings stand left of the middle; the object then stands right of them. */
const large: readonly Building[] = ['packhouse', 'quay-hall', 'capital'];

function objectPlace(land: Land): number {
  const clear = land.buildings.some((each) => each === 'quay-hall' || each === 'capital') || land.terrain === 'hills';
  return clear ? 900 : 640;
}

/** Draw one kind of building where the terrain lets it stand. */
function build(ground: Ground, lay: Lay, building: Building): { readonly at: number; readonly markup: string } {
  const { land } = ground;
  const { main, far } = lay;
  const on = (place: Standing, ...cut: readonly Cuttings[]) => ({
    at: place.at,
    markup: ground.things(place.tone, ...cut),
  });
  const { site } = ground;
  // A long building levels its own ground: it stands at the mean height of the land under it.
  const footOf = (place: Standing, x: number, w: number): number =>
    (place.y(x) + place.y(x + w / 2) + place.y(x + w)) / 3 + 8;
  switch (building) {
    case 'houses':
      return { at: main.at, markup: houses(ground, lay) };
    case 'packhouse':
      return on(main, packhouse(site, 420, footOf(main, 470, 300), 0.98));
    case 'quay-hall':
      return on(main, quayHall(site, 430, footOf(main, 480, 280), 0.92));
    case 'chapel':
      return on(main, chapelHall(site, 610, footOf(main, 600, 120), 0.92));
    case 'capital':
      return on(main, capital(site, 420, footOf(main, 470, 300), 0.9));
    case 'offices':
      return on(
        main,
        offices(site, 330, main.y(500), 0.94, 5),
        offices({ ...site, seed: `${site.seed}x` }, 1130, main.y(1200), 0.7, 3),
      );
    case 'boat-sheds':
      return on(main, boatSheds(site, 300, footOf(main, 320, 300), 0.9));
    case 'stalls':
      return on(
        lay.near,
        ...[20, 160, 318, 452, 790, 930, 1086, 1224, 1370].map((x, at) =>
          stalls(
            { ...site, seed: `${site.seed}${at}` },
            x,
            lay.near.y(x + 50) - 6 + (at % 3) * 13,
            0.96 + (at % 3) * 0.09,
            1,
          ),
        ),
      );
    case 'ferry': {
      // In a harbour she lies near; elsewhere she is out on the water, clear of what stands on the shore.
      const inPort = land.terrain === 'port';
      const y = (lay.waterLine ?? 560) + (inPort ? 116 : 66);
      const x = land.buildings.includes('quay-hall') ? 980 : 560;
      const s = inPort ? 1.3 : 1.02;
      return { at: 1, markup: ground.things(2.6, ferry(x, y, s)) + wake(ground, x, y, 250 * s) };
    }
    case 'cranes':
      return on(far, cranes(880, (lay.waterLine ?? far.y(900)) + 14, 0.9));
    case 'jetty':
      return on(
        main,
        jetty(
          land.buildings.includes('quay-hall') ? 880 : 470,
          main.y(land.buildings.includes('quay-hall') ? 900 : 500) + 2,
          0.9,
        ),
      );
    case 'beacon':
      return on(far, beacon(1010, far.y(1010) + 4, 0.8));
    case 'poles': {
      const feet = [900, 1040, 1190, 1350, 1520].map((x): [number, number] => [x, lay.near.y(x) - 40]);
      return { at: Math.max(0, lay.near.at - 1), markup: ground.things(3.2, poles(feet, 0.92)) };
    }
  }
}

/** Houses in loose rows, far ones small; a town has many. */
function houses(ground: Ground, lay: Lay): string {
  const { land, site } = ground;
  const dense = land.terrain === 'town' || land.terrain === 'port';
  const rows: readonly (readonly [Standing, number, number, number, number])[] = dense
    ? [
        [lay.far, 0.62, 46, 14, 800],
        [lay.far, 0.74, 40, 44, 830],
        [lay.main, 0.9, land.terrain === 'port' ? 0 : 26, 4, 860],
        [lay.main, 1.05, land.terrain === 'port' ? 0 : 22, 52, 890],
      ]
    : [
        [lay.far, 0.55, 12, 10, 800],
        [lay.main, 0.82, 10, 14, 860],
      ];
  return rows
    .map(([standing, s, count, below, stream]) => {
      const cut = Array.from({ length: count }, (_, at): Cuttings => {
        const group = Math.floor(at / 5);
        const spread = dense
          ? (at + 0.2 + shapeNoise(land.seed, stream, at) * 0.6) / count
          : shapeNoise(land.seed, stream + 1, group) * 0.86 + (shapeNoise(land.seed, stream, at) - 0.5) * 0.11;
        const x = spread * (sheet.width + 40) - 20;
        const hidden =
          standing === lay.main && x > 300 && x < 960 && land.buildings.some((each) => large.includes(each));
        if (hidden || standing.y(x) > 790) return {};
        const jitter = shapeNoise(land.seed, stream + 2, at) * (dense ? 26 : 18) * s;
        return house(site, x, standing.y(x) + below + jitter, s, at + stream);
      });
      return ground.things(standing.tone, ...cut);
    })
    .join('');
}

/** What a hull leaves on the water. */
function wake(ground: Ground, x: number, y: number, w: number): string {
  const rows = [0, 1, 2]
    .map((row) => `M${x - 40 + row * 26} ${y + 8 + row * 8}q${w * 0.3} ${6} ${w * (0.9 - row * 0.12)} 0`)
    .join('');
  return `<path d="${rows}" fill="none" stroke="${ground.light.glow}" stroke-width="2.4" stroke-linecap="round" opacity=".4"/>`;
}
