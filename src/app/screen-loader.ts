// This module fetches a screen's code when it is first entered; only the title comes with the entry.
// Nothing here pulls Phaser or a story into the entry.

import type { ComponentType } from 'preact';
import type { RouteId, ScreenProps } from '../ui/screen-props';

/** A screen's component. */
export type Screen = ComponentType<ScreenProps>;

const files = import.meta.glob<Record<string, Screen>>(['../screens/*/*-screen.tsx', '!../screens/title/*']);

/** The file's exported name: `road` → `RoadScreen`. */
function exportName(id: RouteId): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1)}Screen`;
}

/** Fetch a screen; rejects when its file cannot be had (offline before the first visit, for example). */
export async function loadScreen(id: RouteId): Promise<Screen> {
  const load = files[`../screens/${id}/${id}-screen.tsx`];
  const screen = (await load?.())?.[exportName(id)];
  if (!screen) throw new Error(`screen ${id} is missing`);
  return screen;
}
