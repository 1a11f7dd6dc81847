// This module is the strip above the words: what a rewind, a skip or a quick walk just did, with its one undo, and the controls
// of reading aloud while it is on. It is there only when it has something to say.

import './reading.css';
import { settingChoices } from '../../session/settings';
import { summaryOf } from '../../story/scene-summaries';
import { Button } from '../button';
import { useText } from '../text-context';
import type { Reading } from './use-reading';

/** The strip. */
export function ReadingStrip({ reading }: { readonly reading: Reading }) {
  const leap = reading.story?.leap;
  return (
    <div class="reading-strip" data-leap={leap?.kind}>
      <div role="status">{leap && <LeapWords reading={reading} />}</div>
      {leap?.canUndo && (
        <Button class="reading-strip__undo" onPress={() => reading.story?.undo()}>
          <UndoWords />
        </Button>
      )}
      {reading.aloud.state !== 'off' && <Player reading={reading} />}
    </div>
  );
}

function UndoWords() {
  return <>{useText()('ui.leap.undo')}</>;
}

function LeapWords({ reading }: { readonly reading: Reading }) {
  const t = useText();
  const leap = reading.story?.leap;
  if (!leap) return null;
  switch (leap.kind) {
    case 'rewind':
      return <p>{t('ui.leap.rewind', { count: leap.beats })}</p>;
    case 'undo':
      return <p>{t('ui.leap.undone')}</p>;
    case 'pass':
      return <p>{t(`ui.leap.pass.${leap.beats === 0 ? 'none' : (leap.stop ?? 'choice')}`, { count: leap.beats })}</p>;
    case 'skip': {
      if (leap.beats === 0) return <p>{t('ui.leap.skip.none')}</p>;
      const told = summaryOf(leap.part)?.lines ?? [];
      return (
        <>
          <p class="reading-strip__label">{t('ui.leap.skip')}</p>
          <p class="reading-strip__told">
            {told.map((line) => (
              <span key={line.id} data-line={line.id}>
                {line.text}{' '}
              </span>
            ))}
          </p>
        </>
      );
    }
  }
}

function Player({ reading }: { readonly reading: Reading }) {
  const t = useText();
  const { aloud, settings, set } = reading;
  const rates = settingChoices.speechRate;
  const at = rates.indexOf(settings.speechRate);
  const move = (by: number): void => {
    const next = rates[at + by];
    if (next !== undefined) set('speechRate', next);
  };
  const key = aloud.state === 'playing' ? 'pause' : aloud.state === 'paused' ? 'go-on' : 'again';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that is seen
    <div class="reading-strip__player" role="group" aria-label={t('ui.aloud.title')} data-aloud={aloud.state}>
      <Button onPress={aloud.state === 'playing' ? aloud.pause : aloud.play}>{t(`ui.aloud.${key}`)}</Button>
      <Button kind="quiet" onPress={aloud.stop}>
        {t('ui.aloud.stop')}
      </Button>
      <span class="reading-strip__rate">
        <Button kind="quiet" label={t('ui.aloud.slower')} disabled={at <= 0} onPress={() => move(-1)}>
          −
        </Button>
        <span>{t('ui.aloud.rate', { rate: settings.speechRate })}</span>
        <Button kind="quiet" label={t('ui.aloud.faster')} disabled={at >= rates.length - 1} onPress={() => move(1)}>
          +
        </Button>
      </span>
    </div>
  );
}
