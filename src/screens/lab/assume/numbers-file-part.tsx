// This module lets a ministry bring its own starting numbers in one file, and take the present ones out as such a file.

import { useRef, useState } from 'preact/hooks';
import type { Translate } from '../../../i18n/translate';
import { offerTextFile, readTextFile } from '../../../platform/save-file';
import { Button } from '../../../ui/button';
import type { WorldPair } from '../lab-worlds';
import { withAssumption } from './assume-worlds';
import { assumptionsOf } from './assumption-list';
import { type NumbersFile, readNumbersFile, writeNumbersFile } from './numbers-file';

/** What the part needs. */
export interface NumbersFilePartProps {
  readonly pair: WorldPair;
  readonly t: Translate;
  readonly onChange: (pair: WorldPair) => void;
}

/** A file in, a file out. A line that cannot be used is named, and the others hold. */
export function NumbersFilePart({ pair, t, onChange }: NumbersFilePartProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [read, setRead] = useState<NumbersFile | undefined>(undefined);
  const [said, setSaid] = useState('');

  const use = (given: string): void => {
    const file = readNumbersFile(given);
    setRead(file);
    let changed = pair;
    for (const { parameter, value } of file.assumptions) changed = withAssumption(changed, parameter, value);
    if (file.assumptions.length > 0) onChange(changed);
    setSaid(t('assume.file.used', { count: file.assumptions.length, faults: file.faults.length }));
  };
  const pick = async (picked: File | undefined): Promise<void> => {
    if (!picked) return;
    const given = await readTextFile(picked);
    setText(given);
    use(given);
    if (picker.current) picker.current.value = '';
  };
  const write = (): void => {
    const given = writeNumbersFile(assumptionsOf(pair), t('assume.file.head'));
    setText(given);
    setSaid(t(offerTextFile('saltmere-numbers.txt', given) ? 'assume.file.written' : 'assume.file.by-hand'));
  };

  return (
    <section aria-labelledby="assume-file" class="assume__part">
      <h3 id="assume-file">{t('assume.file.title')}</h3>
      <p>{t('assume.file.text')}</p>
      <label class="assume__search">
        <span>{t('assume.file.label')}</span>
        <textarea
          rows={4}
          name="assume-file"
          dir="ltr"
          spellcheck={false}
          placeholder={'cost.enforcement = 500000'}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div class="assume__ways">
        <Button onPress={() => picker.current?.click()}>{t('assume.file.pick')}</Button>
        <Button disabled={text.trim() === ''} onPress={() => use(text)}>
          {t('assume.file.use')}
        </Button>
        <Button onPress={write}>{t('assume.file.take')}</Button>
        <input
          ref={picker}
          type="file"
          accept=".txt,.csv,.json,text/plain,text/csv,application/json"
          hidden
          tabIndex={-1}
          aria-label={t('assume.file.pick')}
          onChange={(event) => void pick(event.currentTarget.files?.[0])}
        />
      </div>
      <p role="status">{said}</p>
      {read !== undefined && read.faults.length > 0 && (
        <ul class="assume__faults">
          {read.faults.slice(0, 20).map((fault) => (
            <li key={`${fault.line} ${fault.text}`}>
              {fault.line === 0
                ? t(`assume.file.fault.${fault.kind}`)
                : t('assume.file.line', {
                    line: fault.line,
                    text: fault.text,
                    fault: t(`assume.file.fault.${fault.kind}`),
                  })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
