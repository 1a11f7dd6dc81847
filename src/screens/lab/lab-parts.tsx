// This module holds the small pieces of the lab: the clock, the choice of a policy, the legend, the shared code.

import { useState } from 'preact/hooks';
import type { LightKind } from '../../canvas/map/light-kinds';
import { lightColors } from '../../canvas/map/light-painting';
import type { Translate } from '../../i18n/translate';
import { copyText } from '../../platform/clipboard';
import { canBeMatched, policies, policyById } from '../../policy/policies';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { encodeWorld, fitsTypedCode, groupCode } from '../../world/world-code';
import type { WorldSpec } from '../../world/world-spec';
import { labMonths, type Side, type WorldPair } from './lab-worlds';

/** Play, pause, step, jump. */
export function LabClock(props: {
  readonly month: number;
  readonly playing: boolean;
  readonly t: Translate;
  readonly onMonth: (month: number) => void;
  readonly onPlay: (playing: boolean) => void;
}) {
  const { month, playing, t, onMonth, onPlay } = props;
  return (
    <fieldset class="lab-clock lab-group" aria-label={t('lab.clock.label')}>
      <Button kind="plain" class="lab-clock__play" onPress={() => onPlay(!playing)}>
        <span aria-hidden="true">{playing ? '❚❚' : '▶'}</span>
        {t(playing ? 'lab.clock.pause' : 'lab.clock.play')}
      </Button>
      <Button kind="quiet" label={t('lab.clock.back')} disabled={month === 0} onPress={() => onMonth(month - 1)}>
        <span aria-hidden="true">‹</span>
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
        <span aria-hidden="true">›</span>
      </Button>
      <span class="lab-clock__now">{t('lab.clock.now', { month: month + 1, months: labMonths })}</span>
    </fieldset>
  );
}

/** Which policy a side shows, and whether its money is matched. */
export function PolicyChoice(props: {
  readonly side: Side;
  readonly world: WorldSpec;
  readonly t: Translate;
  readonly onChoose: (preset: string) => void;
}) {
  const { side, world, t, onChoose } = props;
  return (
    <label class="lab-policy">
      <span class="lab-policy__side">{t(`lab.side.${side}`)}</span>
      <select
        name={`policy-${side}`}
        aria-label={t(`lab.policy.${side}`)}
        value={world.preset}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {policies.map((policy) => (
          <option key={policy.id} value={policy.id}>
            {t(`policy.${policy.id}.name`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Key of the sentence that says how a world's money stands to the common budget. */
export function moneyKey(world: WorldSpec, wanted: boolean): string {
  const policy = policyById(world.preset);
  if (!canBeMatched(policy)) return 'lab.money.never';
  if (!wanted) return 'lab.money.as-written';
  if (policy.reachesBudget === null) return 'lab.money.not-computed';
  return policy.reachesBudget ? 'lab.money.matched' : 'lab.money.cannot';
}

const legendKinds: readonly LightKind[] = ['regular', 'irregular', 'exploited', 'free', 'lost'];

/** What the lights mean; shapes as on the map. */
export function LabLegend({ t, perLight }: { readonly t: Translate; readonly perLight: number }) {
  return (
    <ul class="lab-legend" aria-label={t('lab.legend.label')}>
      {legendKinds.map((kind) => (
        <li key={kind}>
          <svg viewBox="-6 -6 12 12" width="14" height="14" aria-hidden="true" style={{ color: lightColors[kind] }}>
            <LegendMark kind={kind} />
          </svg>
          {t(`canvas.light.${kind}`)}
        </li>
      ))}
      <li>{t('lab.legend.each', { n: perLight })}</li>
    </ul>
  );
}

function LegendMark({ kind }: { readonly kind: LightKind }) {
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

/** The code of each world, and the link to both. */
export function ShareDialog(props: {
  readonly pair: WorldPair;
  readonly t: Translate;
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const { pair, t, open, onClose } = props;
  const [said, setSaid] = useState('');
  const codes = { a: encodeWorld(pair.a), b: encodeWorld(pair.b) };
  const link = `${location.href.split('#')[0]}#/lab?world=${encodeURIComponent(codes.a)}&with=${encodeURIComponent(codes.b)}`;
  const copy = (text: string): void => {
    copyText(text).then(
      (done) => setSaid(t(done ? 'lab.share.copied' : 'lab.share.by-hand')),
      () => setSaid(t('lab.share.by-hand')),
    );
  };
  return (
    <Dialog title={t('lab.share.title')} open={open} onClose={onClose} ground="paper">
      <p>{t('lab.share.lead')}</p>
      {(['a', 'b'] as const).map((side) => (
        <div class="lab-share__row" key={side}>
          <div>
            <h3>{t(`lab.side.${side}-long`, { policy: t(`policy.${pair[side].preset}.name`) })}</h3>
            <output class="lab-share__code" data-code={side}>
              {groupCode(codes[side])}
            </output>
            {!fitsTypedCode(pair[side]) && <p>{t('world-code.link-only')}</p>}
          </div>
          <Button onPress={() => copy(codes[side])}>{t('lab.share.copy-code')}</Button>
        </div>
      ))}
      <Button kind="primary" onPress={() => copy(link)}>
        {t('lab.share.copy-link')}
      </Button>
      <p role="status">{said}</p>
    </Dialog>
  );
}
