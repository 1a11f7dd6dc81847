// This module is a room in which a table that is wider than the page scrolls by itself, by hand and by keys.

import type { ComponentChildren } from 'preact';

/** The room; its name is what the table is about. */
export function ScrollRoom({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
    <section class="lab-scroll" aria-label={name} tabIndex={0}>
      {children}
    </section>
  );
}
