// This module lets the maps of a page take turns: painting one is work for a whole frame, and two in one would hold up keys
// and hands. A later wish of the same map replaces an earlier one that has not had its turn.

const waiting = new Map<object, () => void>();
let running = false;

function nextTurn(): void {
  const [first] = waiting;
  if (first === undefined) {
    running = false;
    return;
  }
  const [map, act] = first;
  waiting.delete(map);
  act();
  // What was painted is shown in the coming frame; the next map begins after it.
  if (waiting.size === 0) running = false;
  else requestAnimationFrame(() => setTimeout(nextTurn));
}

/** Do something heavy with a map when it is its turn: now, when no other map is at work. */
export function takeTurn(map: object, act: () => void): void {
  waiting.set(map, act);
  if (running) return;
  running = true;
  setTimeout(nextTurn);
}

/** The map is gone: what it wished for is not done. */
export function leaveTurns(map: object): void {
  waiting.delete(map);
}
