// This module shows the levers of world B: two that are at hand from the start, all others folded in their groups.

import type { Translate } from '../../i18n/translate';
import { type LeverGroup, type LeverId, type LeverSpec, leverById, levers } from '../../policy/levers';
import { Slider } from '../../ui/slider';
import type { WorldSpec } from '../../world/world-spec';
import { leverValue } from './lab-worlds';
import { leverWords } from './number-words';

/** What the levers need. */
export interface LabLeversProps {
  readonly world: WorldSpec;
  readonly t: Translate;
  readonly onMove: (lever: LeverId, value: number) => void;
}

const groups: readonly LeverGroup[] = ['border', 'pathways', 'information', 'screening', 'justice', 'work'];
const atHand: readonly LeverId[] = ['enforcement', 'work-visas'];
const tones = {
  border: 'lamp',
  pathways: 'teal',
  information: 'violet',
  screening: 'lamp',
  justice: 'violet',
  work: 'teal',
} as const;

/** The two levers a visitor meets first. */
export function FirstLevers({ world, t, onMove }: LabLeversProps) {
  return (
    <>
      {atHand.map((id) => (
        <LeverControl key={id} lever={leverById(id)} world={world} t={t} onMove={onMove} />
      ))}
    </>
  );
}

/** All other levers and settings by group. */
export function FoldedLevers({ world, t, onMove }: LabLeversProps) {
  return (
    <div class="lab-levers">
      {groups.map((group) => {
        const rows = levers.filter((lever) => lever.group === group && !atHand.includes(lever.id));
        const moved = rows.filter((lever) => world.changes.some((change) => change.lever === lever.id)).length;
        return (
          <details key={group} class="lab-levers__group">
            <summary>
              {t(`lever-group.${group}`)}
              {moved > 0 && <span class="lab-levers__moved">{t('lab.levers.moved', { n: moved })}</span>}
            </summary>
            <div class="lab-levers__rows">
              {rows.map((lever) => (
                <LeverControl key={lever.id} lever={lever} world={world} t={t} onMove={onMove} />
              ))}
            </div>
          </details>
        );
      })}
    </div>
  );
}

function LeverControl({ lever, world, t, onMove }: Omit<LabLeversProps, never> & { lever: LeverSpec }) {
  const value = leverValue(world, lever.id);
  const label = t(`lever.${lever.id}.name`);
  const hint = lever.effect === 'story' ? t('lab.levers.story-only') : undefined;
  const inside = lever.of === undefined ? '' : 'lab-lever--inside';
  if (lever.options !== undefined) {
    return (
      <label class={`lab-lever lab-lever--choice ${inside}`}>
        <span>{label}</span>
        <select
          name={lever.id}
          value={String(value)}
          onChange={(event) => onMove(lever.id, Number(event.currentTarget.value))}
        >
          {lever.options.map((option, at) => (
            <option key={option} value={String(at)}>
              {leverWords(t, lever, at)}
            </option>
          ))}
        </select>
        {hint !== undefined && <span class="lab-lever__hint">{hint}</span>}
      </label>
    );
  }
  const [min, max] = lever.range ?? [0, 1];
  return (
    <div class={`lab-lever ${inside}`}>
      <Slider
        name={lever.id}
        label={label}
        value={value}
        min={min}
        max={max}
        step={lever.step ?? 1}
        valueText={leverWords(t, lever, value)}
        tone={tones[lever.group]}
        onInput={(next) => onMove(lever.id, next)}
        {...(hint === undefined ? {} : { hint })}
      />
    </div>
  );
}
