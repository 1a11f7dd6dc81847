// This module is the one menu of the reading helps: log, words, people, going back, passing, skipping, reading aloud, pace.
// What cannot be done now stays in its place and says why.

import type { ComponentChildren } from 'preact';
import { settingChoices } from '../../session/settings';
import { Button } from '../button';
import { ChoiceGroup } from '../choice-group';
import { Dialog } from '../dialog';
import { useText } from '../text-context';
import type { Reading } from './use-reading';

/** The menu. */
export function ReadingMenu({ reading }: { readonly reading: Reading }) {
  const t = useText();
  const { story, open, dialog, settings, set } = reading;
  const close = (): void => open(undefined);
  const after = (act: (() => void) | undefined) => (): void => {
    close();
    act?.();
  };
  const ended = story?.beat.ending !== undefined;
  return (
    <Dialog title={t('ui.reading.title')} open={dialog === 'menu'} onClose={close} wide>
      {story && (
        <div class="reading-menu">
          <div class="reading-menu__ways">
            <div class="reading-menu__books">
              <Button label={t('ui.log.long')} onPress={() => open('log')}>
                {t('ui.log.short')}
              </Button>
              <Button onPress={() => open('words')}>{t('ui.words.short')}</Button>
              <Button onPress={() => open('people')}>{t('ui.people.short')}</Button>
            </div>
            <Way
              text={t('ui.back.go')}
              hint={t(story.past.length === 0 ? 'ui.back.none' : 'ui.back.hint')}
              closed={story.past.length === 0}
              onPress={after(story.back)}
            />
            <Way
              text={t('ui.rewind.ask')}
              hint={story.rewindActs === 0 ? t('ui.rewind.none') : story.partName(story.part)}
              closed={story.rewindActs === 0}
              onPress={() => open('rewind')}
            />
            <Way
              text={t('ui.pass.go')}
              hint={t(story.canPass ? 'ui.pass.hint' : 'ui.pass.none')}
              closed={!story.canPass}
              onPress={after(story.pass)}
            />
            <Way
              text={t('ui.skip.offer')}
              hint={t(ended ? 'ui.skip.ended' : story.summary ? 'ui.skip.hint' : 'ui.skip.none')}
              closed={ended || !story.summary}
              onPress={() => open('skip')}
            />
          </div>
          <div class="reading-menu__sets">
            <AloudPart reading={reading} onStart={after(reading.aloud.play)} />
            <ChoiceGroup
              name="textPace"
              label={t('ui.pace.title')}
              choices={settingChoices.textPace.map((value) => ({ value, label: t(`ui.pace.${value}`) }))}
              value={settings.textPace}
              onChange={(value) => set('textPace', value)}
            />
          </div>
        </div>
      )}
    </Dialog>
  );
}

interface WayProps {
  readonly text: string;
  readonly hint?: ComponentChildren;
  readonly closed?: boolean;
  readonly onPress: () => void;
}

function Way({ text, hint, closed = false, onPress }: WayProps) {
  return (
    <Button class="reading-menu__way" disabled={closed} onPress={onPress}>
      <span>{text}</span>
      {hint !== undefined && <span class="reading-menu__hint">{hint}</span>}
    </Button>
  );
}

function AloudPart({ reading, onStart }: { readonly reading: Reading; readonly onStart: () => void }) {
  const t = useText();
  const { aloud, settings, set } = reading;
  const { voices } = aloud;
  if (voices.length === 0) {
    return (
      <div class="reading-menu__aloud">
        <h3>{t('ui.aloud.title')}</h3>
        <p data-lost="read-aloud">{t('ui.aloud.missing')}</p>
      </div>
    );
  }
  const chosen = voices.find((voice) => voice.id === settings.speechVoice) ?? voices[0];
  return (
    <div class="reading-menu__aloud">
      <h3>{t('ui.aloud.title')}</h3>
      {aloud.state === 'off' ? (
        <Button onPress={onStart}>{t('ui.aloud.start')}</Button>
      ) : (
        <Button onPress={aloud.stop}>{t('ui.aloud.stop-long')}</Button>
      )}
      <label class="reading-menu__voice">
        <span>{t('ui.aloud.voice')}</span>
        <select
          value={chosen?.id}
          onChange={(event) => set('speechVoice', event.currentTarget.value.slice(0, 120))}
          name="speechVoice"
        >
          {voices.map((voice) => (
            <option key={voice.id} value={voice.id}>
              {voice.name}
            </option>
          ))}
        </select>
      </label>
      <ChoiceGroup
        name="speechRate"
        label={t('ui.aloud.speed')}
        choices={settingChoices.speechRate.map((rate) => ({
          value: String(rate),
          label: t('ui.aloud.rate', { rate }),
        }))}
        value={String(settings.speechRate)}
        onChange={(value) => {
          const rate = settingChoices.speechRate.find((each) => String(each) === value);
          if (rate !== undefined) set('speechRate', rate);
        }}
      />
      <p class="reading-menu__hint">{t('ui.aloud.local')}</p>
    </div>
  );
}
