// This module is the month clock as controls: one row where there is room, and on a narrow page a short form for the bar
// and a scrubber that lies under the map.

import type { Translate } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { labMonths } from './lab-worlds';

/** What each form of the clock needs. */
export interface ClockProps {
  readonly month: number;
  readonly playing: boolean;
  readonly t: Translate;
  readonly onMonth: (month: number) => void;
  readonly onPlay: (playing: boolean) => void;
}

/** Play, step, jump and the month, in one row. */
export function LabClock(props: ClockProps) {
  const { month, playing, t, onPlay } = props;
  return (
    <fieldset class="lab-clock lab-group" aria-label={t('lab.clock.label')}>
      <Button kind="plain" class="lab-clock__play" onPress={() => onPlay(!playing)}>
        <PlaySign playing={playing} />
        {t(playing ? 'lab.clock.pause' : 'lab.clock.play')}
      </Button>
      <Scrubber {...props} />
      <span class="lab-clock__now">{t('lab.clock.now', { month: month + 1, months: labMonths })}</span>
    </fieldset>
  );
}

/** The month and play alone, for the bar of a narrow page. */
export function ShortClock({ month, playing, t, onPlay }: ClockProps) {
  return (
    <div class="lab-clock lab-clock--short">
      <span class="lab-clock__now">{t('lab.clock.short', { month: month + 1 })}</span>
      <Button
        kind="quiet"
        class="lab-clock__play"
        label={t(playing ? 'lab.clock.pause' : 'lab.clock.play')}
        onPress={() => onPlay(!playing)}
      >
        <PlaySign playing={playing} />
      </Button>
    </div>
  );
}

/** Step and jump alone, under the map of a narrow page. */
export function ClockScrubber(props: ClockProps) {
  return (
    <fieldset class="lab-clock lab-clock--scrub lab-group" aria-label={props.t('lab.clock.scrub')}>
      <Scrubber {...props} />
    </fieldset>
  );
}

function Scrubber({ month, t, onMonth }: ClockProps) {
  return (
    <>
      <Button kind="quiet" label={t('lab.clock.back')} disabled={month === 0} onPress={() => onMonth(month - 1)}>
        <span class="lab-clock__sign" aria-hidden="true">
          ‹
        </span>
      </Button>
      <input
        class="lab-clock__range"
        type="range"
        name="month"
        min={1}
        max={labMonths}
        value={month + 1}
        aria-label={t('lab.clock.month')}
        aria-valuetext={t('lab.clock.now', { month: month + 1, months: labMonths })}
        onInput={(event) => onMonth(Number(event.currentTarget.value) - 1)}
      />
      <Button
        kind="quiet"
        label={t('lab.clock.on')}
        disabled={month === labMonths - 1}
        onPress={() => onMonth(month + 1)}
      >
        <span class="lab-clock__sign" aria-hidden="true">
          ›
        </span>
      </Button>
    </>
  );
}

function PlaySign({ playing }: { readonly playing: boolean }) {
  return (
    <svg class="lab-clock__mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={playing ? 'M3 2H7V14H3ZM9 2H13V14H9Z' : 'M3 1.5L14 8L3 14.5Z'} fill="currentColor" />
    </svg>
  );
}
