// This module is the row of tools below the maps: how to look at them, how to find someone whose fate changed, whom to follow.

import type { ComponentChildren } from 'preact';
import type { Translate } from '../../../i18n/translate';
import { Button } from '../../../ui/button';
import type { MapView, View } from './use-view';

/** What the tools need. */
export interface MapToolsProps {
  readonly look: MapView;
  readonly wide: boolean;
  readonly t: Translate;
  /** More tools of the row: people. */
  readonly children?: ComponentChildren;
}

/** The row of tools. */
export function MapTools({ look, wide, t, children }: MapToolsProps) {
  const views: readonly View[] = wide ? ['sides', 'wipe', 'one'] : ['one', 'wipe'];
  return (
    <div class="lab-tools">
      <fieldset class="lab-tools__views lab-group" aria-label={t('lab.views.label')}>
        {views.map((view) => (
          <Button key={view} kind="quiet" pressed={look.view === view} onPress={() => look.setView(view)}>
            {t(`lab.views.${view}`)}
          </Button>
        ))}
        <Button kind="quiet" pressed={look.blinking} onPress={() => look.blink(!look.blinking)}>
          {t('lab.views.blink')}
        </Button>
      </fieldset>
      {wide && look.view === 'one' && !look.blinking && <HoldForA look={look} t={t} />}
      {children}
    </div>
  );
}

/** Held, it shows A; let go, B again: two pictures in the same place show what differs. */
export function HoldForA({ look, t }: { readonly look: MapView; readonly t: Translate }) {
  const { show } = look;
  return (
    <button
      type="button"
      class="lab__hold"
      onPointerDown={() => show('a')}
      onPointerUp={() => show('b')}
      onPointerCancel={() => show('b')}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => (event.key === ' ' || event.key === 'Enter') && show('a')}
      onKeyUp={() => show('b')}
      onBlur={() => show('b')}
    >
      {t('lab.maps.hold')}
    </button>
  );
}

/** Which of the two maps is seen. */
export function SideSwitch({ look, t }: { readonly look: MapView; readonly t: Translate }) {
  return (
    <fieldset class="lab__toggle lab-group" aria-label={t('lab.maps.toggle')}>
      {(['a', 'b'] as const).map((side) => (
        <Button key={side} pressed={look.shown === side} onPress={() => look.show(side)}>
          {t(`lab.side.${side}`)}
        </Button>
      ))}
    </fieldset>
  );
}

/** The line between A and B when one is wiped over the other: moved by hand or by arrow keys. */
export function WipeLine({ look, t }: { readonly look: MapView; readonly t: Translate }) {
  return (
    <>
      <div class="lab-wipe__line" aria-hidden="true" />
      <input
        class="lab-wipe"
        type="range"
        name="wipe"
        min={0}
        max={100}
        step={2}
        value={look.wipe}
        aria-label={t('lab.views.wipe.label')}
        aria-valuetext={t('lab.views.wipe.now', { n: look.wipe })}
        onInput={(event) => look.setWipe(Number(event.currentTarget.value))}
      />
    </>
  );
}
