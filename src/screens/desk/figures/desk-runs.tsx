// This module is the form for runs without a story: the Long Night, and practice with its theme, number and seed.

import './figures.css';
import { useState } from 'preact/hooks';
import {
  largestPlanSeed,
  nightTravellers,
  type PracticePlan,
  type PracticeTheme,
  practiceRange,
  practiceThemes,
} from '../../../roles/officer/practice-plan';
import { Button } from '../../../ui/button';
import { ChoiceGroup } from '../../../ui/choice-group';
import { Stepper } from '../../../ui/stepper';
import { useText } from '../../../ui/text-context';

/** What the form begins. */
export interface DeskRunsProps {
  /** Seed that a new night begins with. */
  readonly nightSeed: number;
  readonly waiting: boolean;
  readonly onBegin: (plan: PracticePlan) => void;
}

/** Two ways to meet travellers alone. */
export function DeskRuns({ nightSeed, waiting, onBegin }: DeskRunsProps) {
  const t = useText();
  const [theme, setTheme] = useState<PracticeTheme>('all');
  const [travellers, setTravellers] = useState(10);
  const [seed, setSeed] = useState(1);
  return (
    <details class="desk-runs">
      <summary>{t('desk.run.title')}</summary>
      <p class="desk-intro__note">{t('desk.run.text')}</p>
      <div class="desk-intro__way">
        <Button
          disabled={waiting}
          onPress={() => onBegin({ kind: 'night', theme: 'all', travellers: nightTravellers, seed: nightSeed })}
        >
          {t('desk.run.night')}
        </Button>
        <span>{t('desk.run.night.length')}</span>
      </div>
      <div class="desk-runs__form">
        <h3>{t('desk.run.practice.title')}</h3>
        <ChoiceGroup
          name="desk-theme"
          label={t('desk.run.theme')}
          hint={t('desk.run.theme.hint')}
          choices={practiceThemes.map((value) => ({ value, label: t(`desk.run.theme.${value}`) }))}
          value={theme}
          onChange={setTheme}
        />
        <div class="desk-runs__row">
          <Stepper
            name="desk-travellers"
            label={t('desk.run.travellers')}
            value={travellers}
            min={practiceRange.low}
            max={practiceRange.high}
            step={practiceRange.step}
            valueText={String(travellers)}
            onChange={setTravellers}
          />
          <label class="desk-runs__seed">
            <span>{t('desk.run.seed')}</span>
            <input
              type="number"
              name="desk-seed"
              min={0}
              max={largestPlanSeed}
              step={1}
              value={seed}
              aria-describedby="desk-seed-hint"
              onInput={(event) => setSeed(wholeSeed(event.currentTarget.value))}
            />
          </label>
        </div>
        <p class="desk-intro__note" id="desk-seed-hint">
          {t('desk.run.seed.hint')}
        </p>
        <div>
          <Button disabled={waiting} onPress={() => onBegin({ kind: 'practice', theme, travellers, seed })}>
            {t('desk.run.practice')}
          </Button>
        </div>
      </div>
    </details>
  );
}

function wholeSeed(text: string): number {
  const value = Number.parseInt(text, 10);
  return Number.isFinite(value) ? Math.min(largestPlanSeed, Math.max(0, value)) : 0;
}
