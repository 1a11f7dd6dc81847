// This module is the rule of joining the legs of a way by hand: a first leg from where one stands, then only legs that begin
// where the last one ended, until a place of arrival. It knows legs and places and neither map, nor hand, nor price.

/** A leg as joining needs it: the ids of its ends, and how one goes. */
export interface JoinableLeg {
  readonly from: string;
  readonly to: string;
  readonly by: string;
}

/** A way being joined. Legs in the order in which they are gone. */
export interface JoinedWay<Leg extends JoinableLeg = JoinableLeg> {
  readonly start: string;
  readonly legs: readonly Leg[];
}

/** A way with no leg yet. */
export function wayFrom<Leg extends JoinableLeg>(start: Leg['from']): JoinedWay<Leg> {
  return { start, legs: [] };
}

/** Where the way ends so far. */
export function endOf<Leg extends JoinableLeg>(way: JoinedWay<Leg>): Leg['to'] {
  return way.legs.at(-1)?.to ?? way.start;
}

/** Legs that can be joined next, each once; a way does not come back to a place it has left. */
export function nextLegs<Leg extends JoinableLeg>(way: JoinedWay<Leg>, legs: readonly Leg[]): readonly Leg[] {
  const end = endOf(way);
  const left = new Set<string>([way.start, ...way.legs.map((leg) => leg.to)]);
  const seen = new Set<string>();
  return legs.filter((leg) => {
    const key = legKey(leg);
    if (leg.from !== end || left.has(leg.to) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Join a leg; undefined when it does not begin where the way ends (the leg then lies back where it was). */
export function joinLeg<Leg extends JoinableLeg>(
  way: JoinedWay<Leg>,
  leg: JoinableLeg,
  legs: readonly Leg[],
): JoinedWay<Leg> | undefined {
  const found = nextLegs(way, legs).find((next) => legKey(next) === legKey(leg));
  return found === undefined ? undefined : { ...way, legs: [...way.legs, found] };
}

/** Take the last leg back. */
export function unjoinLeg<Leg extends JoinableLeg>(way: JoinedWay<Leg>): JoinedWay<Leg> {
  return { ...way, legs: way.legs.slice(0, -1) };
}

/** True when the way ends at a place of arrival. */
export function isJoined<Leg extends JoinableLeg>(way: JoinedWay<Leg>, arrivals: readonly string[]): boolean {
  return way.legs.length > 0 && arrivals.includes(endOf(way));
}

/** What tells one leg from another: its ends and how one goes. */
export function legKey({ from, to, by }: JoinableLeg): string {
  return `${from} ${by} ${to}`;
}

/** The leg a hand means that lets go at a spot of the map: the next leg whose far end lies nearest, within reach. */
export function legTowards<Leg extends JoinableLeg>(
  way: JoinedWay<Leg>,
  legs: readonly Leg[],
  spot: readonly [x: number, y: number],
  placeAt: (place: Leg['to']) => readonly [x: number, y: number],
  reach: number,
): Leg | undefined {
  let best: { readonly leg: Leg; readonly far: number } | undefined;
  for (const leg of nextLegs(way, legs)) {
    const [x, y] = placeAt(leg.to);
    const far = (x - spot[0]) * (x - spot[0]) + (y - spot[1]) * (y - spot[1]);
    if (far <= reach * reach && (best === undefined || far < best.far)) best = { leg, far };
  }
  return best?.leg;
}
