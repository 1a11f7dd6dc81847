// This module shows the levers of world B: two that are at hand from the start, all others folded in their groups, and the
// settings of each folded inside it. Each opens its page.

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
  /** The page of a lever is asked for. */
  readonly onAsk: (lever: LeverId) => void;
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
export function FirstLevers(props: LabLeversProps) {
  return (
    <>
      {atHand.map((id) => (
        <WholeLever key={id} lever={leverById(id)} {...props} />
      ))}
    </>
  );
}

/** All other levers by group. */
export function FoldedLevers(props: LabLeversProps) {
  const { world, t } = props;
  return (
    <div class="lab-levers">
      {groups.map((group) => {
        const rows = levers.filter((lever) => lever.group === group && !atHand.includes(lever.of ?? lever.id));
        const whole = rows.filter((lever) => lever.of === undefined);
        if (whole.length === 0) return null;
        return (
          <details key={group} class="lab-levers__group">
            <summary>
              {t(`lever-group.${group}`)}
              <Moved n={movedOf(world, rows)} t={t} />
            </summary>
            <div class="lab-levers__rows">
              {whole.map((lever) => (
                <WholeLever key={lever.id} lever={lever} {...props} />
              ))}
            </div>
          </details>
        );
      })}
    </div>
  );
}

/** A lever with its settings folded inside. */
function WholeLever({ lever, ...props }: LabLeversProps & { readonly lever: LeverSpec }) {
  const { world, t, onAsk } = props;
  const inside = levers.filter((other) => other.of === lever.id);
  const name = t(`lever.${lever.id}.name`);
  return (
    <div class="lab-lever">
      <LeverControl lever={lever} {...props} />
      <div class="lab-lever__more">
        {inside.length > 0 && (
          <details class="lab-lever__inside">
            <summary>
              <span>
                {t('lab.levers.inside', { n: inside.length })}
                <span class="only-spoken"> {t('lab.levers.inside-lever', { lever: name })}</span>
              </span>
              <Moved n={movedOf(world, inside)} t={t} />
            </summary>
            <div class="lab-levers__rows">
              {inside.map((setting) => (
                <LeverControl key={setting.id} lever={setting} {...props} />
              ))}
            </div>
          </details>
        )}
        <button
          type="button"
          class="lab-lever__ask"
          aria-haspopup="dialog"
          aria-label={t('lab.levers.ask-of', { lever: name })}
          onClick={() => onAsk(lever.id)}
        >
          {t('lab.levers.ask')}
        </button>
      </div>
    </div>
  );
}

function Moved({ n, t }: { readonly n: number; readonly t: Translate }) {
  return n === 0 ? null : <span class="lab-levers__moved">{t('lab.levers.moved', { n })}</span>;
}

function movedOf(world: WorldSpec, rows: readonly LeverSpec[]): number {
  return rows.filter((lever) => world.changes.some((change) => change.lever === lever.id)).length;
}

function LeverControl({ lever, world, t, onMove }: LabLeversProps & { readonly lever: LeverSpec }) {
  const value = leverValue(world, lever.id);
  const label = t(`lever.${lever.id}.name`);
  const hint = lever.effect === 'story' ? t('lab.levers.story-only') : undefined;
  if (lever.options !== undefined) {
    return (
      <label class="lab-lever--choice">
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
  );
}
