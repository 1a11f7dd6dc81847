// This module holds the colours of a place: five hours by hand, bent by weather and season.
// Sky runs from the top down, five papers from far to near. It knows no shape.

import { greyed, mix } from './colour';
import type { Hour, Season, Weather } from './place-row';

/** Everything a painter needs to know of the light. */
export interface Light {
  readonly sky: readonly [string, string, string, string];
  readonly layers: readonly [string, string, string, string, string];
  readonly water: readonly [string, string];
  readonly glow: string;
  /** Strength of the glow, 0–1. */
  readonly glowStrength: number;
  readonly shadow: string;
  readonly stars: number;
  /** Share of windows that are lit, 0–1. */
  readonly lit: number;
  /** Cut edge of the paper, and how strongly it shows. */
  readonly edge: string;
  readonly edgeStrength: number;
  /** How dark indoors is, 0 (noon) to 1. */
  readonly indoors: number;
}

const byHour: Readonly<Record<Hour, Light>> = {
  'before-dawn': {
    sky: ['#0a1130', '#1a2a58', '#4a5a86', '#c98f86'],
    layers: ['#6d6a92', '#4f4f7e', '#393c6b', '#252a54', '#12183c'],
    water: ['#8a7f9c', '#2a3363'],
    glow: '#ffc9a0',
    glowStrength: 0.66,
    shadow: '#0c1030',
    stars: 46,
    lit: 0.72,
    edge: '#ffe9d2',
    edgeStrength: 0.2,
    indoors: 0.72,
  },
  dawn: {
    sky: ['#3c4677', '#7d6a95', '#d99a8e', '#f5cfa2'],
    layers: ['#cf8f86', '#a86f83', '#74567c', '#474269', '#282c54'],
    water: ['#e0a895', '#7a5f85'],
    glow: '#ffe3b4',
    glowStrength: 0.85,
    shadow: '#4a2d52',
    stars: 12,
    lit: 0.35,
    edge: '#fff0d6',
    edgeStrength: 0.3,
    indoors: 0.4,
  },
  day: {
    sky: ['#5f97bd', '#94bfd0', '#d2dfd4', '#f7e7c0'],
    layers: ['#b3bfa8', '#86a796', '#5c8a80', '#3d6871', '#264760'],
    water: ['#a9ccd0', '#5389a0'],
    glow: '#fff3cf',
    glowStrength: 0.8,
    shadow: '#23424f',
    stars: 0,
    lit: 0.08,
    edge: '#fffbe9',
    edgeStrength: 0.42,
    indoors: 0.16,
  },
  dusk: {
    sky: ['#141a3c', '#2b2d66', '#5f4270', '#a5616c'],
    layers: ['#a65f68', '#7a4265', '#503161', '#272552', '#12173b'],
    water: ['#9a5d72', '#2d2a5c'],
    glow: '#f9c08d',
    glowStrength: 0.86,
    shadow: '#1a1030',
    stars: 80,
    lit: 0.8,
    edge: '#ffe3c4',
    edgeStrength: 0.22,
    indoors: 0.66,
  },
  night: {
    sky: ['#060a1d', '#0f1534', '#1d2350', '#343a72'],
    layers: ['#3a4079', '#2d3265', '#21254f', '#171a3c', '#0c112b'],
    water: ['#333b74', '#12173b'],
    glow: '#b9c4f0',
    glowStrength: 0.3,
    shadow: '#03061a',
    stars: 140,
    lit: 0.7,
    edge: '#c9d2ff',
    edgeStrength: 0.2,
    indoors: 0.85,
  },
};

type Five = Light['layers'];

function papers(layers: Five, change: (colour: string, at: number) => string): Five {
  return layers.map(change) as unknown as Five;
}

function skies(sky: Light['sky'], change: (colour: string) => string): Light['sky'] {
  return sky.map(change) as unknown as Light['sky'];
}

/** The light of an hour under a weather in a season. */
export function lightOf(hour: Hour, weather: Weather, season: Season): Light {
  return inWeather(inSeason(byHour[hour], season, hour), weather, hour);
}

function inSeason(light: Light, season: Season, hour: Hour): Light {
  if (season === 'summer') return light;
  const dark = hour === 'night' ? 0.5 : 1;
  if (season === 'winter') {
    return {
      ...light,
      sky: skies(light.sky, (colour) => greyed(colour, 0.45)),
      layers: papers(light.layers, (colour, at) => mix(greyed(colour, 0.55), '#8fa0ba', (0.3 - at * 0.04) * dark)),
      water: [greyed(light.water[0], 0.5), greyed(light.water[1], 0.4)],
      glowStrength: light.glowStrength * 0.7,
    };
  }
  const tint = season === 'spring' ? '#5f9c86' : '#c6873c';
  const share = (season === 'spring' ? 0.16 : 0.2) * dark;
  return { ...light, layers: papers(light.layers, (colour, at) => mix(colour, tint, share - at * 0.025)) };
}

function inWeather(light: Light, weather: Weather, hour: Hour): Light {
  if (weather === 'clear') return light;
  const bright = hour === 'day' || hour === 'dawn';
  if (weather === 'rain') {
    const cloud = bright ? '#5d6a85' : '#3a4365';
    return {
      ...light,
      sky: skies(light.sky, (colour) => mix(greyed(colour, 0.55), cloud, 0.55)),
      layers: papers(light.layers, (colour, at) => mix(greyed(colour, 0.4), cloud, 0.34 - at * 0.06)),
      water: [mix(greyed(light.water[0], 0.5), cloud, 0.4), mix(light.water[1], cloud, 0.25)],
      glowStrength: light.glowStrength * 0.42,
      stars: 0,
      lit: Math.max(light.lit, 0.55),
      indoors: Math.max(light.indoors, 0.6),
    };
  }
  const haze = mix(light.sky[3], greyed(light.sky[2], 0.6), 0.5);
  const pale = weather === 'snow' ? mix(haze, '#c3cbdc', bright ? 0.5 : 0.25) : haze;
  return {
    ...light,
    sky: skies(light.sky, (colour) => mix(greyed(colour, 0.4), pale, weather === 'snow' ? 0.4 : 0.5)),
    layers: papers(light.layers, (colour, at) => mix(colour, pale, [0.52, 0.38, 0.22, 0.1, 0][at] ?? 0)),
    water: [mix(light.water[0], pale, 0.5), mix(light.water[1], pale, 0.25)],
    glowStrength: light.glowStrength * 0.6,
    stars: 0,
    lit: Math.max(light.lit, 0.5),
    edge: weather === 'snow' ? '#f3f6ff' : light.edge,
    edgeStrength: weather === 'snow' ? 0.5 : light.edgeStrength,
    indoors: Math.max(light.indoors, 0.5),
  };
}
