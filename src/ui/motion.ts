// This module answers one question: may things move? The player's setting wins over the system's wish.

/** True when movement is welcome. */
export function motionAllowed(): boolean {
  const chosen = document.documentElement.dataset.motion;
  if (chosen === 'still') return false;
  if (chosen === 'full') return true;
  return !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
