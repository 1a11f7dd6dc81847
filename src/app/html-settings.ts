// This module puts the comfort settings on <html>, where the style sheets read them.

import type { Settings } from '../session/settings';

/** Apply settings to the page. */
export function applySettings(settings: Settings, root: HTMLElement = document.documentElement): void {
  root.dataset.text = String(settings.textSize);
  root.dataset.spacing = settings.spacing;
  root.dataset.typeface = settings.typeface;
  root.dataset.contrast = settings.contrast;
  root.dataset.motion = settings.motion;
  root.dataset.pictures = settings.pictures;
  root.dataset.keys = settings.numberKeys ? 'on' : 'off';
}
