// This module makes people talking far off: syllables with the rise, fall and pauses of talk, and no word in them.

import { around, echoed, filtered, keyedDraws, lay, type Samples, sampleRate } from './synth.ts';

/** First and second resonance of seven vowels, hertz. */
const vowels = [
  [310, 2020],
  [440, 1720],
  [560, 1480],
  [710, 1150],
  [540, 900],
  [420, 800],
  [350, 1150],
] as const;

const near = (hertz: number, centre: number, width: number): number => {
  const off = (hertz - centre) / width;
  return 1 / (1 + off * off);
};

function syllable(pitch: number, fall: number, vowel: readonly [number, number], seconds: number): Samples {
  const out = new Float32Array(Math.round(seconds * sampleRate));
  const count = Math.min(14, Math.floor(2200 / pitch));
  const levels = Array.from({ length: count }, (_, i) => {
    const hertz = pitch * (i + 1);
    return ((near(hertz, vowel[0], 110) + 0.4 * near(hertz, vowel[1], 170) + 0.03) / (i + 1)) * 1.6;
  });
  let phase = 0;
  for (let i = 0; i < out.length; i++) {
    const share = i / out.length;
    phase += (2 * Math.PI * pitch * (1 - fall * share)) / sampleRate;
    const shape = Math.sin(Math.PI * Math.min(1, share * 1.02)) ** 2;
    let sum = 0;
    for (let k = 0; k < count; k++) sum += (levels[k] ?? 0) * Math.sin(phase * (k + 1));
    out[i] = sum * shape;
  }
  return out;
}

/** A ring of talk by some people. */
export function talk(length: number, people: number, key: string): Samples {
  const out = new Float32Array(length);
  for (let person = 0; person < people; person++) {
    const draw = keyedDraws(`${key}.${person}`);
    const own = 92 + 120 * draw();
    const distance = 0.35 + 0.65 * draw();
    let at = Math.floor(draw() * length);
    const end = at + length;
    while (at < end) {
      const said = 4 + Math.floor(draw() * 11);
      for (let i = 0; i < said && at < end; i++) {
        const seconds = 0.11 + 0.13 * draw() + (i === said - 1 ? 0.1 : 0);
        const pitch = own * (1.2 - (0.38 * i) / said + 0.34 * (draw() - 0.5));
        const vowel = vowels[Math.floor(draw() * vowels.length)] ?? vowels[0];
        lay(
          out,
          syllable(pitch, 0.34 * (draw() - 0.25), vowel, seconds),
          at % length,
          distance * (0.35 + 0.65 * draw()),
          true,
        );
        at += Math.floor(seconds * sampleRate * (0.82 + 0.22 * draw()));
      }
      at += Math.floor((0.5 + 1.9 * draw()) * sampleRate);
    }
  }
  // Walls and distance take the words away and leave the tune.
  return around(out, (long) =>
    echoed(
      filtered(long, 'low', () => 1250),
      0.25,
      0.6,
    ),
  );
}
