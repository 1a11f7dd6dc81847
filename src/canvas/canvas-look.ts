// This module reads the page's own faces, colours and text size for drawing, so that a canvas obeys the same settings
// (typeface, contrast, larger text) as the words beside it.

/** What a drawing needs to know of the page's look. Sizes are CSS pixels. */
export interface CanvasLook {
  readonly storyFace: string;
  readonly uiFace: string;
  /** Body text size relative to 16 px. */
  readonly textScale: number;
  color(token: string): string;
}

const fallback: Readonly<Record<string, string>> = {
  night: '#0b1129',
  indigo: '#141a3c',
  dusk: '#6b4470',
  rose: '#9c5a66',
  lamp: '#ffb454',
  teal: '#5cd6c2',
  ember: '#eb4640',
  violet: '#b69cff',
  paper: '#f8eeda',
  'paper-raised': '#fffaef',
  'paper-sunk': '#efe0c3',
  ink: '#1d2440',
  'ink-soft': '#5a5148',
  'navy-ink': '#24406e',
  brick: '#8f3a2a',
  'desk-light': '#c89a69',
  desk: '#b9875a',
  'desk-dark': '#8a5f3d',
};

/** Read the look that holds at an element. */
export function readLook(host: Element): CanvasLook {
  const style = getComputedStyle(host);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const rootPixels = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return {
    storyFace: token('face-story') || 'Georgia, serif',
    uiFace: token('face-ui') || 'system-ui, sans-serif',
    // Beyond 1.5 the papers would no longer fit a table; the text twin beside it carries larger sizes.
    textScale: Math.min(1.5, Number.isFinite(rootPixels) ? rootPixels / 16 : 1),
    color: (name) => token(name) || fallback[name] || '#1d2440',
  };
}

/** Wait until the faces are there, but never long: a late face is better than a late table. */
export async function facesReady(look: CanvasLook): Promise<void> {
  const wanted = [
    `640 18px ${look.storyFace}`,
    `italic 500 15px ${look.storyFace}`,
    `400 15px ${look.uiFace}`,
    `700 15px ${look.uiFace}`,
  ];
  const loaded = Promise.all(wanted.map((font) => document.fonts?.load(font) ?? [])).catch(() => []);
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, 1200))]);
}

/** Turn `#rrggbb` into a number for Phaser. */
export function colorNumber(css: string): number {
  const hex = /^#([0-9a-f]{6})/i.exec(css)?.[1] ?? /^#([0-9a-f]{3})$/i.exec(css)?.[1]?.replace(/./g, '$&$&');
  return Number.parseInt(hex ?? 'ffffff', 16);
}
