// This module is the paper itself: sheets with a soft shadow and a cut edge, gradients, small path helpers, and cuttings:
// outlines of many small things gathered by colour, so that a whole town costs a handful of nodes. It knows no place.

/** One sheet of a picture, far to near. */
export interface Sheet {
  /** How far it moves under parallax, in pixels. */
  readonly depth: number;
  readonly markup: string;
}

/** A drawn place as text of SVG: shared definitions and sheets. */
export interface Picture {
  readonly defs: string;
  readonly sheets: readonly Sheet[];
}

/** Collects definitions under one prefix, so that two pictures on a page never share a name. */
export class Paints {
  readonly #prefix: string;
  readonly #defs: string[] = [];

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** All definitions so far. */
  get defs(): string {
    return this.#defs.join('');
  }

  /** Add a definition written with its name; returns the name. */
  define(write: (name: string) => string): string {
    const name = `${this.#prefix}-${this.#defs.length}`;
    this.#defs.push(write(name));
    return name;
  }

  /** A gradient from the top (y1) to the bottom (y2) of the sheet. */
  down(y1: number, y2: number, ...stops: readonly (readonly [number, string, number?])[]): string {
    return `url(#${this.define((name) => `<linearGradient id="${name}" gradientUnits="userSpaceOnUse" x1="0" y1="${y1}" x2="0" y2="${y2}">${stopsOf(stops)}</linearGradient>`)})`;
  }

  /** A gradient from the middle of whatever it fills. */
  round(...stops: readonly (readonly [number, string, number?])[]): string {
    return `url(#${this.define((name) => `<radialGradient id="${name}">${stopsOf(stops)}</radialGradient>`)})`;
  }
}

function stopsOf(stops: readonly (readonly [number, string, number?])[]): string {
  return stops
    .map(
      ([at, colour, opacity]) =>
        `<stop offset="${at}" stop-color="${colour}"${opacity === undefined ? '' : ` stop-opacity="${tenth(opacity)}"`}/>`,
    )
    .join('');
}

/** A number short enough for a path. */
export function tenth(value: number): number {
  return Math.round(value * 100) / 100;
}

const short = (value: number): number => Math.round(value * 10) / 10;

/** Outline through corners. */
export function poly(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}Z`;
}

/** Outline of a rectangle. */
export function rect(x: number, y: number, width: number, height: number): string {
  return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}Z`;
}

/** Outline of a rectangle with soft corners. */
export function soft(x: number, y: number, width: number, height: number, r: number): string {
  const [w, h, c] = [short(width - 2 * r), short(height - 2 * r), short(r)];
  return `M${short(x + r)} ${short(y)}h${w}q${c} 0 ${c} ${c}v${h}q0 ${c} ${-c} ${c}h${-w}q${-c} 0 ${-c} ${-c}v${-h}q0 ${-c} ${c} ${-c}Z`;
}

/** Outline of an ellipse. */
export function oval(x: number, y: number, rx: number, ry = rx): string {
  return `M${short(x - rx)} ${short(y)}a${short(rx)} ${short(ry)} 0 1 0 ${short(2 * rx)} 0a${short(rx)} ${short(ry)} 0 1 0 ${short(-2 * rx)} 0Z`;
}

/** A line between points, for stroking. */
export function line(...points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}`;
}

/** A filled outline; nothing at all when there is no outline. */
export function fill(d: string, colour: string, opacity = 1): string {
  return d === '' ? '' : `<path d="${d}" fill="${colour}"${opacity === 1 ? '' : ` opacity="${tenth(opacity)}"`}/>`;
}

/** A stroked outline. */
export function stroke(d: string, colour: string, width: number, opacity = 1): string {
  return d === ''
    ? ''
    : `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${opacity === 1 ? '' : ` opacity="${tenth(opacity)}"`}/>`;
}

// Many faint strokes make a soft shadow; low papers throw a small one and need few.
const wideShadow = [6, 12, 18, 25, 32, 39, 47, 55, 63, 72, 81, 90] as const;
const smallShadow = [12, 26, 42, 60, 80] as const;

/** How one sheet of paper looks. */
export interface SheetLook {
  readonly fill: string;
  readonly shadow: string;
  readonly edge: string;
  readonly edgeStrength: number;
  /** Height above what lies below: 1 for a hill, .4 for a strip. */
  readonly lift?: number;
  /** Height of snow on the upper edge, in units. */
  readonly snow?: number;
}

/** A sheet of paper: its shadow on what lies behind, its cut edge, itself. No filter: strokes grow wider and fainter. */
export function cutSheet(paints: Paints, d: string, look: SheetLook): string {
  const name = paints.define((id) => `<path id="${id}" d="${d}"/>`);
  const lift = look.lift ?? 1;
  const widths = lift < 0.5 ? smallShadow : wideShadow;
  const shadows = widths.map((width) => `<use href="#${name}" stroke-width="${tenth(width * lift)}"/>`).join('');
  const snow = look.snow ?? 0;
  return (
    `<g fill="none" stroke="${look.shadow}" stroke-opacity="${lift < 0.5 ? 0.1 : 0.055}" stroke-linejoin="round">${shadows}</g>` +
    `<use href="#${name}" fill="${look.fill}"/>` +
    `<use href="#${name}" fill="${snow > 0 ? '#eef2fb' : look.edge}" opacity="${tenth(snow > 0 ? 0.62 : look.edgeStrength)}"/>` +
    `<use href="#${name}" fill="${look.fill}" transform="translate(0 ${snow > 0 ? snow : 2.4})"/>`
  );
}

/** Outlines of many small things by the paper they are cut from. */
export interface Cuttings {
  readonly body?: string;
  readonly shade?: string;
  readonly roof?: string;
  readonly trim?: string;
  readonly leaf?: string;
  readonly fruit?: string;
  readonly lit?: string;
  readonly unlit?: string;
  readonly lines?: string;
  /** Where a lamp shines, with the reach of its light. */
  readonly halos?: readonly (readonly [number, number, number])[];
}

const parts = ['body', 'shade', 'roof', 'trim', 'leaf', 'fruit', 'lit', 'unlit', 'lines'] as const;

/** Gather cuttings. */
export function gather(all: readonly Cuttings[]): Cuttings {
  return {
    ...Object.fromEntries(parts.map((part) => [part, all.map((each) => each[part] ?? '').join('')])),
    halos: all.flatMap((each) => each.halos ?? []),
  };
}

/** Colours of cuttings. */
export type CuttingColours = Readonly<Record<(typeof parts)[number] | 'halo' | 'shadow', string>>;

/** Draw cuttings in their colours. */
export function drawCuttings(cuttings: Cuttings, colours: CuttingColours): string {
  const solid = `${cuttings.body ?? ''}${cuttings.roof ?? ''}`;
  const leaf = cuttings.leaf ?? '';
  return (
    stroke(solid, colours.shadow, 9, 0.13) +
    stroke(solid + leaf, colours.shadow, 4, 0.2) +
    fill(cuttings.body ?? '', colours.body) +
    fill(cuttings.shade ?? '', colours.shade) +
    fill(cuttings.roof ?? '', colours.roof) +
    fill(cuttings.trim ?? '', colours.trim) +
    stroke(cuttings.lines ?? '', colours.lines, 2.4) +
    fill(leaf, colours.leaf) +
    fill(cuttings.fruit ?? '', colours.fruit) +
    fill(cuttings.unlit ?? '', colours.unlit, 0.75) +
    (cuttings.halos ?? [])
      .map(
        ([x, y, r]) =>
          `<circle class="lamp" cx="${short(x)}" cy="${short(y)}" r="${short(r)}" fill="${colours.halo}"/>`,
      )
      .join('') +
    fill(cuttings.lit ?? '', colours.lit)
  );
}
