// This module is a button that acts only when held down and then let go: a stamp that can be taken back until released.
// Held by pointer, by Enter or Space; a plain click (switch devices, speech input) arms it, and a second one carries it out.

import './hold-button.css';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useText } from './text-context';

/** How long a hold must last before letting go counts. */
const holdMs = 550;

/** A hold button. */
export interface HoldButtonProps {
  readonly children: ComponentChildren;
  readonly onDone: () => void;
  readonly class?: string;
  /** Value of `data-act`. */
  readonly data?: string;
  /** What is done by letting go; the words beside the button say it. */
  readonly verb?: 'stamp' | 'tear';
}

/** Press and hold, then let go. Sliding off, Escape or losing focus takes it back. */
export function HoldButton({ children, onDone, data, verb = 'stamp', class: extra = '' }: HoldButtonProps) {
  const t = useText();
  const [state, setState] = useState<'idle' | 'pressing' | 'ready' | 'armed'>('idle');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const usedHold = useRef(false);

  const press = (): void => {
    usedHold.current = true;
    setState('pressing');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setState('ready'), holdMs);
  };
  const takeBack = (): void => {
    clearTimeout(timer.current);
    setState('idle');
  };
  const letGo = (): void => {
    clearTimeout(timer.current);
    if (state === 'ready') {
      setState('idle');
      onDone();
    } else if (state === 'pressing') setState('idle');
  };
  const isHoldKey = (event: KeyboardEvent): boolean => event.key === 'Enter' || event.key === ' ';

  return (
    <button
      type="button"
      class={`hold-button ${extra}`}
      data-act={data}
      data-verb={verb}
      data-hold={state}
      onPointerDown={(event) => {
        if (event.button === 0) press();
      }}
      onPointerUp={letGo}
      onPointerLeave={takeBack}
      onPointerCancel={takeBack}
      onBlur={takeBack}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') takeBack();
        if (!isHoldKey(event)) return;
        event.preventDefault();
        if (!event.repeat) press();
      }}
      onKeyUp={(event) => {
        if (!isHoldKey(event)) return;
        event.preventDefault();
        letGo();
      }}
      onClick={() => {
        // A click that no hold came before: the two-step form.
        if (usedHold.current) {
          usedHold.current = false;
          return;
        }
        if (state === 'armed') {
          setState('idle');
          onDone();
        } else setState('armed');
      }}
    >
      <span class="hold-button__fill" aria-hidden="true" />
      <span class="hold-button__face">{children}</span>
      <span class="hold-button__hint" aria-live="polite">
        {t(verb === 'tear' ? `ui.hold.tear.${state}` : `ui.hold.${state}`)}
      </span>
    </button>
  );
}
