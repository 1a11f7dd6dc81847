// This module is what every terrain paints with: the land's light, its papers and the colours of things cut from them.

import { mix } from './colour';
import { type Light, lightOf } from './light';
import {
  type CuttingColours,
  type Cuttings,
  cutSheet,
  drawCuttings,
  fill,
  gather,
  oval,
  type Paints,
  type Sheet,
} from './paper';
import { placeLights, type Ridge, ridgeHeight, shapeNoise, sheet } from './paper-shapes';
import type { Land } from './place-row';

/** Distance of a paper, far (0) to near (4). */
export type Tone = 0 | 1 | 2 | 3 | 4;

/** Parallax of each distance, in pixels. */
export const depths: readonly number[] = [2, 4, 8, 13, 19];

/** Warm light of windows and lamps, wherever they are. */
export const lampLight = { core: '#ffe3ae', near: '#ffc384', far: '#ff9a6a' } as const;

/** The painter's box for one land. */
export class Ground {
  readonly land: Land;
  readonly light: Light;
  readonly paints: Paints;
  readonly halo: string;

  constructor(land: Land, paints: Paints) {
    this.land = land;
    this.light = lightOf(land.hour, land.weather, land.season);
    this.paints = paints;
    const strength = 0.25 + 0.75 * Math.min(1, this.light.indoors * 1.2);
    this.halo = paints.round(
      [0, lampLight.near, 0.85 * strength],
      [0.22, lampLight.near, 0.4 * strength],
      [0.55, lampLight.far, 0.13 * strength],
      [1, lampLight.far, 0],
    );
  }

  /** Share of windows lit, as buildings ask for it. */
  get site(): { readonly seed: string; readonly lit: number } {
    return { seed: this.land.seed, lit: this.light.lit };
  }

  /** What grows, by season. */
  get dress(): 'green' | 'fruit' | 'bare' {
    return this.land.season === 'winter' ? 'bare' : this.land.season === 'harvest' ? 'fruit' : 'green';
  }

  /** Colour of a paper; between two distances too. */
  tone(at: number): string {
    const low = Math.min(4, Math.max(0, Math.floor(at)));
    const one = this.light.layers[low] ?? this.light.layers[4];
    return mix(one, this.light.layers[Math.min(4, low + 1)] ?? one, at - low);
  }

  /** A sheet of land from its outline; `top` is about where it begins. */
  paper(d: string, at: number, top: number, lift = 1): string {
    const snow = this.land.weather === 'snow' ? 9 + at * 2 : this.land.season === 'winter' && at < 1.5 ? 6 : 0;
    return cutSheet(this.paints, d, {
      fill: this.paints.down(
        top - 60,
        top + 250,
        [0, mix(this.tone(at), this.light.glow, 0.05)],
        [0.4, this.tone(at)],
        [1, this.tone(Math.min(4, at + 0.75))],
      ),
      shadow: this.light.shadow,
      edge: this.light.edge,
      edgeStrength: this.light.edgeStrength,
      lift,
      snow: lift < 0.5 ? snow * 0.4 : snow,
    });
  }

  /** Colours of things that stand on a paper. */
  colours(at: number): CuttingColours {
    const base = this.tone(at);
    const { shadow, indoors, glow } = this.light;
    const cream = mix('#f5e3c6', glow, 0.3);
    const bright = 0.34 - indoors * 0.18;
    return {
      body: mix(base, cream, bright),
      shade: mix(base, shadow, 0.22),
      roof: mix(mix(base, '#a2483f', 0.42), shadow, 0.12 + indoors * 0.1),
      trim: mix(base, cream, bright + 0.2),
      leaf: mix(mix(base, '#2f6a58', 0.36), shadow, 0.2),
      fruit: mix('#ec8f58', base, 0.3 + indoors * 0.2),
      lit: lampLight.core,
      unlit: mix(base, shadow, 0.5),
      lines: mix(base, shadow, 0.52),
      halo: this.halo,
      shadow,
    };
  }

  /** Things on a paper. */
  things(at: number, ...all: readonly Cuttings[]): string {
    return drawCuttings(gather(all), this.colours(at));
  }

  /** Loose warm windows in a hill, where nothing nearer hides them. */
  sparks(ridge: Ridge, stream: string, count: number, below?: Ridge): string {
    if (this.light.lit < 0.2) return '';
    const spots = placeLights(`${this.land.seed}${stream}`, ridge, count).filter(
      (spot) => !below || ridgeHeight(below, spot.x) > spot.y + 6,
    );
    return (
      spots.map((spot) => `<circle class="lamp" cx="${spot.x}" cy="${spot.y}" r="17" fill="${this.halo}"/>`).join('') +
      fill(spots.map((spot) => oval(spot.x, spot.y, 2.4)).join(''), lampLight.core)
    );
  }

  /** A plane of water with glints of the sky on it. */
  water(y: number, to: number = sheet.height + 60): string {
    const { water, glow, glowStrength, edge } = this.light;
    const centre = sheet.width * this.land.glow;
    const rows = 15;
    const streaks = Array.from({ length: rows }, (_, row) => {
      const n = (stream: number): number => shapeNoise(this.land.seed, 700 + stream, row);
      const down = (row + 0.6) / rows;
      const half = (40 + n(1) * 120) * (1.1 - down * 0.5);
      const x = centre + (n(2) - 0.5) * (120 + down * 420) - half;
      const yy = y + 8 + (row + n(3) * 0.5) * 15;
      return `<rect x="${Math.round(x)}" y="${Math.round(yy)}" width="${Math.round(half * 2)}" height="${(1.6 + down * 2.2).toFixed(1)}" rx="1.5" fill="${glow}" opacity="${((0.5 - down * 0.36) * Math.max(0.35, glowStrength)).toFixed(2)}"/>`;
    }).join('');
    const ripples = Array.from({ length: 18 }, (_, row) => {
      const n = (stream: number): number => shapeNoise(this.land.seed, 710 + stream, row);
      const yy = y + 20 + n(1) * 280;
      const x = n(2) * sheet.width;
      const w = 30 + n(3) * 110;
      return `M${Math.round(x)} ${Math.round(yy)}q${Math.round(w / 2)} ${-4} ${Math.round(w)} 0`;
    }).join('');
    return (
      `<rect x="-80" y="${y}" width="${sheet.width + 160}" height="${to - y}" fill="${this.paints.down(y, y + 300, [0, water[0]], [1, water[1]])}"/>` +
      `<rect x="-80" y="${y}" width="${sheet.width + 160}" height="2" fill="${edge}" opacity="${this.light.edgeStrength}"/>` +
      `<path d="${ripples}" fill="none" stroke="${edge}" stroke-width="1.6" opacity=".16"/>` +
      streaks
    );
  }

  /** A sheet of the picture. */
  sheet(at: number, ...markup: readonly string[]): Sheet {
    return { depth: depths[Math.min(4, Math.max(0, Math.round(at)))] ?? 2, markup: markup.join('') };
  }
}
