// This module says a guess in numbers: ten fields to draw the line by typing, and a table of A, the guess and the model.

import type { Translate } from '../../../i18n/translate';
import { valueWords } from '../number-words';
import type { Measure, OutputDisplay } from '../output-display';
import { type DrawnLine, years, yearValue } from './drawn-line';
import { unitOf } from './guess-axis';

const everyYear = Array.from({ length: years }, (_, at) => at + 1);

/** A value of a course in words: three figures, since nobody draws or reads more. */
export function courseWords(t: Translate, value: number, measure: Measure): string {
  return valueWords(t, Number(value.toPrecision(3)), measure);
}

/** Ten fields, one a year. */
export function YearFields(props: {
  readonly line: DrawnLine;
  readonly display: OutputDisplay;
  readonly t: Translate;
  readonly onYear: (year: number, value: number) => void;
}) {
  const { line, display, t, onYear } = props;
  const unit = unitOf(display.measure);
  // Typed numbers keep three figures, so that a field never shows a hand's trembling.
  const shown = (value: number) => Number((value / unit).toPrecision(3));
  return (
    <fieldset class="guess__years">
      <legend>{t('lab-predict.years.legend', { unit: t(`lab-predict.unit.${display.id}`) })}</legend>
      {everyYear.map((year) => (
        <label key={year} class="guess__year">
          <span>{t('lab-predict.years.end', { n: year })}</span>
          <input
            type="number"
            name={`guess-year-${year}`}
            inputMode="decimal"
            step="any"
            value={shown(yearValue(line, year))}
            onChange={(event) => {
              const value = event.currentTarget.valueAsNumber;
              if (Number.isFinite(value)) onYear(year, value * unit);
            }}
          />
        </label>
      ))}
    </fieldset>
  );
}

/** The table: A, what was drawn, and the model once it may be seen. */
export function GuessTable(props: {
  readonly a: readonly number[];
  readonly line: DrawnLine;
  readonly b: readonly number[] | undefined;
  readonly display: OutputDisplay;
  readonly t: Translate;
}) {
  const { a, line, b, display, t } = props;
  const words = (value: number | undefined) => courseWords(t, value ?? 0, display.measure);
  return (
    <table class="series-table guess__table">
      <caption>
        {t('lab-predict.table.caption', {
          name: t(`output.${display.id}.name`),
          unit: t(`lab-predict.unit.${display.id}`),
        })}
      </caption>
      <thead>
        <tr>
          {['year', 'a', 'line', ...(b === undefined ? [] : ['b'])].map((head) => (
            <th key={head} scope="col">
              {t(`lab-predict.table.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {everyYear.map((year) => (
          <tr key={year}>
            <th scope="row">{t('lab-predict.table.year-n', { n: year })}</th>
            <td>{words(a[year * 12 - 1])}</td>
            <td>{words(yearValue(line, year))}</td>
            {b !== undefined && <td>{words(b[year * 12 - 1])}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
