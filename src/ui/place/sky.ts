// This module paints the sky: four colours, stars, paper discs round the glow, clouds of cut paper; and what falls from it.

import type { Ground } from './ground';
import { fill, oval } from './paper';
import { scatterStars, shapeNoise, sheet } from './paper-shapes';

/** The sky of a land. */
export function paintSky(ground: Ground, horizon = 450): string {
  const { light, land, paints } = ground;
  const [top, middle, low, edge] = light.sky;
  const x = sheet.width * land.glow;
  const glow = paints.round(
    [0, light.glow, light.glowStrength],
    [0.3, light.glow, light.glowStrength * 0.62],
    [0.65, light.glow, light.glowStrength * 0.2],
    [1, light.glow, 0],
  );
  const discs = [250, 176, 108]
    .map(
      (r, at) =>
        `<circle cx="${Math.round(x)}" cy="${horizon - 8}" r="${r}" fill="${light.glow}" opacity="${((0.05 + at * 0.035) * (0.4 + light.glowStrength)).toFixed(2)}"/>`,
    )
    .join('');
  const stars = [0.35, 0.6, 0.9]
    .map((strength, band) =>
      fill(
        scatterStars(land.seed, light.stars)
          .filter((_, at) => at % 3 === band)
          .map((star) => oval(star.x, star.y, star.size * 0.9))
          .join(''),
        '#fff4dc',
        strength,
      ),
    )
    .join('');
  const moon =
    land.hour === 'night' && land.weather === 'clear'
      ? `<path d="M${x + 16} ${horizon - 330}a38 38 0 1 0 34 56a31 31 0 0 1 -34 -56Z" fill="#f2ecd8" opacity=".92"/><circle cx="${x + 8}" cy="${horizon - 294}" r="120" fill="${glow}" opacity=".5"/>`
      : '';
  return `<rect x="-40" y="-40" width="${sheet.width + 80}" height="${sheet.height + 80}" fill="${paints.down(0, 640, [0, top], [0.36, middle], [0.64, low], [0.82, edge])}"/>${stars}${
    land.weather === 'clear' && land.hour !== 'night' ? discs : ''
  }<ellipse cx="${Math.round(x)}" cy="${horizon}" rx="520" ry="390" fill="${glow}"/>${moon}${clouds(ground, horizon)}`;
}

function clouds(ground: Ground, horizon: number): string {
  const { light, land } = ground;
  const grey = land.weather !== 'clear';
  const count = grey ? 7 : 4;
  return Array.from({ length: count }, (_, at) => {
    const n = (stream: number): number => shapeNoise(land.seed, 800 + stream, at);
    const x = n(1) * sheet.width;
    const y = grey ? 40 + n(2) * (horizon - 160) : horizon - 240 + n(2) * 160;
    const w = (grey ? 300 : 170) + n(3) * 260;
    const h = (grey ? 26 : 11) + n(4) * 16;
    const d = `M${Math.round(x - w / 2)} ${Math.round(y)}q${Math.round(w * 0.12)} ${-Math.round(h)} ${Math.round(w * 0.3)} ${-Math.round(h * 0.8)}q${Math.round(w * 0.16)} ${-Math.round(h * 1.3)} ${Math.round(w * 0.34)} ${-Math.round(h * 0.2)}q${Math.round(w * 0.22)} ${-Math.round(h * 0.4)} ${Math.round(w * 0.36)} ${Math.round(h)}Z`;
    return fill(d, grey ? light.sky[1] : light.glow, grey ? 0.4 : 0.13) + fill(d, light.edge, grey ? 0.05 : 0.05);
  }).join('');
}

/** Rain, fog or snow in front of everything. */
export function paintAir(ground: Ground): string {
  const { land, light, paints } = ground;
  if (land.weather === 'rain') {
    const bands = [0.9, 1.6].map((width, band) => {
      const drops = scatterStars(`${land.seed}rain${band}`, 80)
        .map((drop) => `M${drop.x} ${Math.round(drop.y * 1.9)}l-8 ${Math.round(20 + drop.size * 16)}`)
        .join('');
      return `<path d="${drops}" fill="none" stroke="#d5deef" stroke-width="${width}" stroke-linecap="round" opacity="${band === 0 ? 0.2 : 0.26}"/>`;
    });
    return bands.join('');
  }
  if (land.weather === 'fog') {
    const pale = light.sky[3];
    const veil = paints.round([0, pale, 0.5], [0.6, pale, 0.28], [1, pale, 0]);
    return [
      [420, 500, 620, 70],
      [1180, 560, 700, 84],
      [700, 640, 760, 76],
    ]
      .map(([x, y, rx, ry]) => `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${veil}"/>`)
      .join('');
  }
  if (land.weather === 'snow') {
    const flakes = (stream: string, count: number, r: number): string =>
      scatterStars(`${land.seed}${stream}`, count)
        .map((flake) => oval(flake.x, flake.y * 1.85, flake.size * r))
        .join('');
    return fill(flakes('far', 90, 1.1), '#ffffff', 0.5) + fill(flakes('near', 36, 2.5), '#ffffff', 0.62);
  }
  return '';
}
