// This module is the part of the settings that is about what this device keeps: copy a save out, put one in, erase all.

import { useId, useState } from 'preact/hooks';
import { copyText } from '../../platform/clipboard';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import type { ScreenProps } from '../../ui/screen-props';

/** Saves and erasing. */
export function KeptHere({ session, t }: Pick<ScreenProps, 'session' | 't'>) {
  const id = useId();
  const [text, setText] = useState('');
  const [said, setSaid] = useState<string>();
  const [asking, setAsking] = useState(false);
  const damaged = session.damagedSave();

  const show = async (save: string): Promise<void> => {
    setText(save);
    setSaid((await copyText(save)) ? 'settings.save.copied' : 'app.notice.no-clipboard');
  };
  const bringBack = (): void => {
    const result = session.importSave(text);
    setSaid(result.ok ? 'settings.save.imported' : result.error);
  };
  const erase = (): void => {
    session.eraseEverything();
    setAsking(false);
    setText('');
    setSaid('settings.erase.done');
  };

  return (
    <section class="reading-page__part" aria-labelledby={`${id}-kept`}>
      <h2 id={`${id}-kept`}>{t('settings.part.kept')}</h2>
      <p>{t('settings.kept.text')}</p>
      <label for={`${id}-save`}>{t('settings.save.label')}</label>
      <textarea
        id={`${id}-save`}
        class="kept__save"
        rows={3}
        spellcheck={false}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="kept__ways">
        <Button onPress={() => void show(session.exportSave())}>{t('settings.save.copy')}</Button>
        <Button onPress={bringBack} disabled={text.trim() === ''}>
          {t('settings.save.import')}
        </Button>
        {damaged !== null && <Button onPress={() => void show(damaged)}>{t('settings.save.damaged')}</Button>}
        <Button kind="danger" onPress={() => setAsking(true)}>
          {t('settings.erase')}
        </Button>
      </div>
      <p role="status" class="kept__said">
        {said === undefined ? '' : t(said)}
      </p>
      <Dialog
        title={t('settings.erase.title')}
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="danger" onPress={erase}>
              {t('settings.erase.yes')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('settings.erase.no')}</Button>
          </>
        }
      >
        <p>{t('settings.erase.text')}</p>
      </Dialog>
    </section>
  );
}
