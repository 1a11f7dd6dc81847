// This module mixes and measures colours given as #rrggbb. It is arithmetic alone and knows no palette.

/** Red, green, blue, 0–255. */
function channels(hex: string): readonly [number, number, number] {
  const value = Number.parseInt(hex.slice(1, 7), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function toHex(parts: readonly number[]): string {
  return `#${parts
    .map((part) =>
      Math.round(Math.min(255, Math.max(0, part)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** `one` with `share` (0–1) of `other` laid over it. */
export function mix(one: string, other: string, share: number): string {
  const [a, b] = [channels(one), channels(other)];
  return toHex(a.map((part, at) => part + ((b[at] ?? 0) - part) * share));
}

/** The colour with part of its strength taken away (0–1). */
export function greyed(hex: string, share: number): string {
  const [red, green, blue] = channels(hex);
  const grey = 0.3 * red + 0.59 * green + 0.11 * blue;
  return mix(hex, toHex([grey * 0.97, grey, grey * 1.06]), share);
}

/** Relative luminance as WCAG defines it, 0–1. */
export function luminance(hex: string): number {
  const [red, green, blue] = channels(hex).map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours as WCAG defines it, 1–21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
