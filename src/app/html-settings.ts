// This module puts the comfort settings on <html>, where style sheets, speech and the panels' keys read them.

import type { Settings } from '../session/settings';

/** Apply settings to the page. */
export function applySettings(settings: Settings, root: HTMLElement = document.documentElement): void {
  root.dataset.text = String(settings.textSize);
  root.dataset.spacing = settings.spacing;
  root.dataset.typeface = settings.typeface;
  root.dataset.contrast = settings.contrast;
  root.dataset.motion = settings.motion;
  root.dataset.pictures = settings.pictures;
  root.lang = settings.language;
  root.dataset.keys = settings.numberKeys ? 'on' : 'off';
}
