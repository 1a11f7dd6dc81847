// This module holds the colours of a landscape at each hour: sky from the top down, five sheets of paper from far to near.

/** Hour or weather of a landscape. */
export type LandscapeHour = 'dawn' | 'day' | 'dusk' | 'night' | 'rain';

/** Colours of one hour. */
export interface HourColours {
  readonly sky: readonly [string, string, string, string];
  readonly layers: readonly [string, string, string, string, string];
  readonly water: readonly [string, string];
  readonly glow: string;
  readonly glowStrength: number;
  readonly shadow: string;
  readonly stars: number;
  readonly rain: boolean;
}

/** All hours. */
export const landscapeHours: Readonly<Record<LandscapeHour, HourColours>> = {
  dusk: {
    sky: ['#141a3c', '#2b2d66', '#5f4270', '#8d5a6c'],
    layers: ['#9c5a66', '#743f63', '#4b2f60', '#232350', '#11163a'],
    water: ['#7c4f70', '#2a2757'],
    glow: '#f6bd8c',
    glowStrength: 0.86,
    shadow: '#1d1233',
    stars: 90,
    rain: false,
  },
  night: {
    sky: ['#070b1f', '#0f1534', '#1d2350', '#2c3166'],
    layers: ['#343a6e', '#292d5c', '#1e2149', '#151839', '#0b1029'],
    water: ['#283064', '#11163a'],
    glow: '#b9c4f0',
    glowStrength: 0.22,
    shadow: '#04071a',
    stars: 150,
    rain: false,
  },
  dawn: {
    sky: ['#3c4677', '#7d6a95', '#d99a8e', '#f5cfa2'],
    layers: ['#cf8f86', '#a86f83', '#74567c', '#474269', '#282c54'],
    water: ['#e0a895', '#7a5f85'],
    glow: '#ffe3b4',
    glowStrength: 0.85,
    shadow: '#4a2d52',
    stars: 14,
    rain: false,
  },
  day: {
    sky: ['#6ea3c6', '#9cc3d2', '#d2dfd4', '#f4e5bf'],
    layers: ['#aebba5', '#84a393', '#5c877f', '#3f6771', '#28475e'],
    water: ['#a9ccd0', '#5d93a0'],
    glow: '#fff3cf',
    glowStrength: 0.8,
    shadow: '#2b4a58',
    stars: 0,
    rain: false,
  },
  rain: {
    sky: ['#232b48', '#3a4466', '#59617f', '#777c92'],
    layers: ['#666c88', '#525975', '#3f4664', '#2c3352', '#1b2142'],
    water: ['#6a7189', '#39405e'],
    glow: '#c9cbd8',
    glowStrength: 0.35,
    shadow: '#141a33',
    stars: 0,
    rain: true,
  },
};
