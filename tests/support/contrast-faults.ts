// This module measures text against what really lies behind it: the page is photographed without its words, and the worst
// ground under each line is held against the colour of its letters. Where axe sees a picture and gives up, this looks.

import type { Page } from 'playwright-core';

/** One line for each text in sight that is too close to its ground (WCAG 1.4.3: 4.5, or 3 for large text). */
export async function contrastFaults(page: Page): Promise<string[]> {
  const lines = await page.evaluate(linesInSight);
  // Only what bears words is touched, so that nothing else need be painted again.
  const unwritten = await page.addStyleTag({
    content: `[data-unwritten] { color: transparent !important; text-shadow: none !important;
      text-decoration: none !important; border-color: transparent !important; }`,
  });
  const picture = (await page.screenshot({ type: 'png', animations: 'disabled' })).toString('base64');
  await unwritten.evaluate((style) => (style as Element).remove());
  return page.evaluate(measure, { picture, lines });
}

interface Line {
  readonly words: string;
  readonly colour: string;
  readonly opacity: number;
  readonly least: number;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/** Runs in the page: every line of text that can be seen without scrolling. */
function linesInSight(): Line[] {
  const scope = document.querySelector('dialog:modal') ?? document.body;
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  for (const before of document.querySelectorAll('[data-unwritten]')) before.removeAttribute('data-unwritten');
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement;
    const words = node.textContent?.trim();
    if (!owner || !words || owner.closest('svg, option, .only-spoken, [aria-disabled="true"], :disabled')) continue;
    if (!owner.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }))
      continue;
    owner.dataset.unwritten = '';
    const style = getComputedStyle(owner);
    const size = Number.parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    let opacity = 1;
    const clips: DOMRect[] = [];
    for (let at: Element | null = owner; at; at = at.parentElement) {
      const outer = getComputedStyle(at);
      opacity *= Number(outer.opacity);
      if (outer.overflowY !== 'visible' && at !== document.documentElement) clips.push(at.getBoundingClientRect());
      // Where a box lets its edge fade, to say that there is more, a line is read once it is scrolled clear.
      if (outer.maskImage !== 'none') {
        const { left, top, width, height } = at.getBoundingClientRect();
        clips.push(new DOMRect(left, top + 32, width, Math.max(0, height - 64)));
      }
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, top, right, bottom } of range.getClientRects()) {
      if (right - left < 4 || left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) continue;
      if (clips.some((clip) => top < clip.top - 1 || bottom > clip.bottom + 1)) continue;
      // A line of which a part lies under something else (a bar that stays in sight) is read when it is scrolled free.
      const covered = [0.02, 0.5, 0.98].some((across) =>
        [0.1, 0.5, 0.9].some((down) => {
          const on = document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down);
          return on && !owner.contains(on) && !on.contains(owner);
        }),
      );
      if (covered) continue;
      lines.push({
        words: words.slice(0, 40),
        colour: style.color,
        opacity,
        least: large ? 3 : 4.5,
        // Its ground ends where its room does, to the whole pixel.
        box: [
          left,
          Math.max(top, ...clips.map((clip) => Math.ceil(clip.top))),
          right,
          Math.min(bottom, ...clips.map((clip) => Math.floor(clip.bottom))),
        ],
      });
    }
  }
  return lines;
}

/** Runs in the page: the contrast of each line with the hundredth of its ground that is hardest to read on. */
async function measure({ picture, lines }: { picture: string; lines: Line[] }): Promise<string[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const pen = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true });
  if (!pen) return ['no picture could be read'];
  pen.drawImage(image, 0, 0);
  const scale = image.width / innerWidth;
  const probe = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const linear = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const light = (red: number, green: number, blue: number): number =>
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  const faults = new Set<string>();
  for (const { words, colour, opacity, least, box } of lines) {
    if (!probe) break;
    // Any way of writing a colour, read as the browser reads it.
    probe.clearRect(0, 0, 1, 1);
    probe.fillStyle = colour;
    probe.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 255] = probe.getImageData(0, 0, 1, 1).data;
    const share = (alpha / 255) * opacity;
    const [left, top, right, bottom] = box.map((each) => Math.round(each * scale)) as [number, number, number, number];
    if (right - left < 1 || bottom - top < 1) continue;
    const { data } = pen.getImageData(left, top, right - left, bottom - top);
    const found: number[] = [];
    for (let at = 0; at < data.length; at += 4 * 3) {
      const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]];
      const ground = light(r, g, b);
      const text = light(
        red * share + r * (1 - share),
        green * share + g * (1 - share),
        blue * share + b * (1 - share),
      );
      found.push((Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05));
    }
    found.sort((a, b) => a - b);
    const worst = found[Math.floor(found.length * 0.01)] ?? 21;
    if (worst < least) faults.add(`contrast ${worst.toFixed(1)} where ${least} is asked: “${words}”`);
  }
  return [...faults];
}
