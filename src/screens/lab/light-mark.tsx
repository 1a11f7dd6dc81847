// This module draws the shape of a kind of light as a small vector mark, for the legend, the counts and the still map.

import type { LightKind } from '../../canvas/map/light-kinds';
import { lightColors } from '../../canvas/map/light-painting';

/** A mark with its colour, at the size of text. */
export function LegendMark({ kind }: { readonly kind: LightKind }) {
  return (
    <svg viewBox="-6 -6 12 12" width="14" height="14" aria-hidden="true" style={{ color: lightColors[kind] }}>
      <MarkShape kind={kind} />
    </svg>
  );
}

/** The shape alone, about ten units wide, in the current colour. */
export function MarkShape({ kind }: { readonly kind: LightKind }) {
  switch (kind) {
    case 'irregular':
      return <rect x="-5" y="-1.8" width="10" height="3.6" fill="currentColor" />;
    case 'exploited':
      return <rect x="-3.2" y="-3.2" width="6.4" height="6.4" fill="currentColor" transform="rotate(45)" />;
    case 'free':
      return (
        <>
          <circle r="1.8" fill="currentColor" />
          <circle r="4.6" fill="none" stroke="currentColor" stroke-width="1.2" />
        </>
      );
    case 'lost':
      return <path d="M-5 0H5M0-5V5" stroke="currentColor" stroke-width="1.8" />;
    default:
      return <circle r="3.4" fill="currentColor" />;
  }
}
