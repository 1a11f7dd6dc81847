// This module is a fold whose content is made only once it is opened: what nobody looks at costs nothing.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A fold. */
export function Fold(props: {
  readonly name: string;
  readonly title: string;
  readonly children: () => ComponentChildren;
}) {
  const [opened, setOpened] = useState(false);
  return (
    <details class="lab-fold" data-fold={props.name} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{props.title}</summary>
      {opened && <div class="lab-fold__sheet">{props.children()}</div>}
    </details>
  );
}
