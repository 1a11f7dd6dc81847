// This test measures the contrast of every pair of tokens that text is set in, on both grounds and in high contrast.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/ui/tokens.css', 'utf8');

function block(selector: string): Record<string, string> {
  const start = css.indexOf(`\n${selector} {`);
  expect(start, `${selector} is in tokens.css`).toBeGreaterThanOrEqual(0);
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', (match[2] ?? '').trim()]),
  );
}

function colour(tokens: Record<string, string>, name: string): string {
  const value = tokens[name] ?? '';
  const other = /^var\(--([\w-]+)\)$/.exec(value);
  return other ? colour(tokens, other[1] ?? '') : value;
}

function luminance(hex: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const root = block(':root');
const high = { ...root, ...block(':root[data-contrast="high"]') };
const grounds = [
  { name: 'night', tokens: root },
  { name: 'paper', tokens: { ...root, ...block('.on-paper') } },
  { name: 'night in high contrast', tokens: { ...high, ...block(':root[data-contrast="high"] .on-night') } },
  {
    name: 'paper in high contrast',
    tokens: { ...high, ...block('.on-paper'), ...block(':root[data-contrast="high"] .on-paper') },
  },
];

describe.each(grounds)('on $name', ({ tokens }) => {
  it.each(['text', 'text-soft', 'accent-text', 'danger'])('%s reads at 4.5 : 1 or better on every layer', (text) => {
    for (const layer of ['ground', 'ground-raised', 'ground-lifted']) {
      expect(contrast(colour(tokens, text), colour(tokens, layer)), `${text} on ${layer}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('the face of a main button reads', () => {
    expect(contrast(colour(tokens, 'on-accent'), colour(tokens, 'accent'))).toBeGreaterThanOrEqual(4.5);
  });

  it('edges of controls and the focus ring are seen at 3 : 1', () => {
    for (const line of ['line-strong', 'focus']) {
      expect(contrast(colour(tokens, line), colour(tokens, 'ground')), line).toBeGreaterThanOrEqual(3);
    }
  });
});
