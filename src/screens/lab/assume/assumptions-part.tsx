// This module is where a reader argues with the model: whole packs of assumptions, the questions on which studies disagree, any
// single number, and her own numbers from a file. What is changed here holds in both worlds, and is listed first.

import './assume.css';
import { useMemo, useState } from 'preact/hooks';
import { parameterNotes } from '../../../evidence/parameter-notes';
import { type ParameterId, type ParameterSpec, parameterById, parameters } from '../../../evidence/parameter-set';
import { type PackId, packs, type StructuralSwitch, switches } from '../../../evidence/switches';
import type { Translate } from '../../../i18n/translate';
import { Button } from '../../../ui/button';
import { ChoiceGroup } from '../../../ui/choice-group';
import { Slider } from '../../../ui/slider';
import type { WorldPair } from '../lab-worlds';
import { answerOf, packOf, withAnswer, withAssumption, withPack } from './assume-worlds';
import { assumptionsOf } from './assumption-list';
import { changedNumbers } from './changed-numbers';
import { numberWords } from './number-text';
import { NumbersFilePart } from './numbers-file-part';

/** What the part needs. */
export interface AssumptionsPartProps {
  readonly pair: WorldPair;
  readonly t: Translate;
  readonly onChange: (pair: WorldPair) => void;
}

/** All of it, from the broad to the narrow. */
export function AssumptionsPart({ pair, t, onChange }: AssumptionsPartProps) {
  const changed = changedNumbers(pair);
  return (
    <div class="assume">
      <p>{t('assume.lead')}</p>
      <section aria-labelledby="assume-changed" class="assume__part">
        <h3 id="assume-changed">{t('assume.changed.title', { n: changed.length })}</h3>
        {changed.length === 0 ? (
          <p>{t('assume.changed.none')}</p>
        ) : (
          <>
            <ul class="assume__changed">
              {changed.map((row) => (
                <li key={row.parameter} data-assumed={row.parameter}>
                  <span lang="en">{row.what}:</span>{' '}
                  <strong>{t('assume.changed.value', { value: numberWords(row.assumed) })}</strong>{' '}
                  {t('assume.changed.usual', { value: numberWords(row.usual) })} <span lang="en">{row.unit}</span>
                  {row.outside && <em> {t('assume.changed.outside')}</em>}{' '}
                  <button
                    type="button"
                    class="assume__undo"
                    aria-label={t('assume.changed.undo-long', { what: row.what })}
                    onClick={() => onChange(withAssumption(pair, row.parameter, undefined))}
                  >
                    {t('assume.changed.undo')}
                  </button>
                </li>
              ))}
            </ul>
            <Button onPress={() => onChange(withPack(pair, undefined))}>{t('assume.changed.all')}</Button>
          </>
        )}
      </section>
      <PackPart pair={pair} t={t} onChange={onChange} />
      <section aria-labelledby="assume-studies" class="assume__part">
        <h3 id="assume-studies">{t('assume.studies.title')}</h3>
        <p>{t('assume.studies.text')}</p>
        <Questions kind="studies-disagree" pair={pair} t={t} onChange={onChange} />
      </section>
      <section aria-labelledby="assume-form" class="assume__part">
        <h3 id="assume-form">{t('assume.form.title')}</h3>
        <p>{t('assume.form.text')}</p>
        <Questions kind="form-of-the-model" pair={pair} t={t} onChange={onChange} />
      </section>
      <AnyNumber pair={pair} t={t} onChange={onChange} />
      <NumbersFilePart pair={pair} t={t} onChange={onChange} />
    </div>
  );
}

function PackPart({ pair, t, onChange }: AssumptionsPartProps) {
  const held = packOf(pair);
  return (
    <section aria-labelledby="assume-packs" class="assume__part">
      <h3 id="assume-packs">{t('assume.packs.title')}</h3>
      <div class="assume__packs">
        {packs.map((pack) => (
          <label key={pack.id} class={`assume__pack ${held === pack.id ? 'assume__pack--held' : ''}`}>
            <input
              type="radio"
              name="pack"
              value={pack.id}
              checked={held === pack.id}
              onChange={() => onChange(withPack(pair, pack.id as PackId))}
            />
            <span lang="en">
              <strong>{pack.name}</strong> {pack.argument}
            </span>
          </label>
        ))}
        <label class={`assume__pack ${held === 'none' ? 'assume__pack--held' : ''}`}>
          <input
            type="radio"
            name="pack"
            value="none"
            checked={held === 'none'}
            onChange={() => onChange(withPack(pair, undefined))}
          />
          <span>
            <strong>{t('assume.packs.none')}</strong> {t('assume.packs.none-text')}
          </span>
        </label>
      </div>
    </section>
  );
}

function Questions({ kind, pair, t, onChange }: AssumptionsPartProps & { readonly kind: StructuralSwitch['kind'] }) {
  return (
    <div class="assume__questions">
      {switches
        .filter((each) => each.kind === kind)
        .map((question) => {
          const answer = answerOf(pair, question.id);
          return (
            <div key={question.id} data-switch={question.id} lang="en">
              <ChoiceGroup
                name={`switch-${question.id}`}
                label={question.question}
                choices={question.options.map((option) => ({ value: option.id, label: option.says }))}
                value={answer ?? ''}
                onChange={(option) => onChange(withAnswer(pair, question.id, option))}
              />
              {answer === undefined && <p class="assume__own">{t('assume.studies.own')}</p>}
            </div>
          );
        })}
    </div>
  );
}

/** Numbers that a slider can move: those with a range. */
const movable = parameters.filter((spec) => spec.high > spec.low).length;

/** How many numbers a search shows at most. */
const mostFound = 12;

function AnyNumber({ pair, t, onChange }: AssumptionsPartProps) {
  const [words, setWords] = useState('');
  const found = useMemo(() => findSpecs(words), [words]);
  const assumed = new Map(assumptionsOf(pair).map((each) => [each.parameter, each.value]));
  return (
    <section aria-labelledby="assume-any" class="assume__part">
      <h3 id="assume-any">{t('assume.any.title')}</h3>
      <label class="assume__search">
        <span>{t('assume.any.search', { count: movable })}</span>
        <input
          type="search"
          name="assume-words"
          autocomplete="off"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      <p role="status">{words.trim() === '' ? '' : t('assume.any.found', { count: found.length })}</p>
      {found.slice(0, mostFound).map((spec) => (
        <NumberSlider
          key={spec.id}
          spec={spec}
          value={assumed.get(spec.id) ?? spec.value}
          t={t}
          onSet={(value) => onChange(withAssumption(pair, spec.id, value))}
        />
      ))}
      {found.length > mostFound && <p>{t('assume.any.more', { count: found.length - mostFound })}</p>}
    </section>
  );
}

function findSpecs(words: string): ParameterSpec[] {
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (asked.length === 0) return [];
  return parameters.filter((spec) => {
    const notes = parameterNotes(spec.id);
    const text = `${spec.id} ${notes.description} ${notes.note} ${spec.unit}`.toLowerCase();
    return spec.high > spec.low && asked.every((word) => text.includes(word));
  });
}

interface NumberSliderProps {
  readonly spec: ParameterSpec;
  readonly value: number;
  readonly t: Translate;
  readonly onSet: (value: number) => void;
}

/** Steps of a slider from the low to the high of a number. */
const steps = 200;

function NumberSlider({ spec, value, t, onSet }: NumberSliderProps) {
  const { low, high } = parameterById(spec.id as ParameterId);
  const step = Math.round(((value - low) / (high - low)) * steps);
  return (
    <div class="assume__number" lang="en" data-number={spec.id}>
      <Slider
        name={`number-${spec.id}`}
        label={parameterNotes(spec.id).description}
        value={Math.min(steps, Math.max(0, step))}
        min={0}
        max={steps}
        valueText={t('assume.any.value', { value: numberWords(value), unit: spec.unit })}
        onInput={(next) => onSet(low + ((high - low) * next) / steps)}
        hint={t('assume.any.range', {
          low: numberWords(low),
          high: numberWords(high),
          usual: numberWords(spec.value),
        })}
      />
      <a
        class="assume__source"
        href={`#/evidence?number=${encodeURIComponent(spec.id)}`}
        target="_blank"
        rel="noopener"
      >
        {t('assume.any.source')}
      </a>
    </div>
  );
}
