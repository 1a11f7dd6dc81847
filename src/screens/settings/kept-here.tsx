// This module is the part of the settings that is about what this device keeps: see it, copy a save out or take it as a
// file, put one in, delete one role, erase all.

import { useId, useRef, useState } from 'preact/hooks';
import { copyText } from '../../platform/clipboard';
import { offerTextFile, readTextFile } from '../../platform/save-file';
import { forgetOffline } from '../../platform/service-worker';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import type { ScreenProps } from '../../ui/screen-props';
import { useStore } from '../../ui/use-store';
import { isPostAlone, type KeptPart, keptRoles } from './saves-view';

/** Saves and erasing. */
export function KeptHere({ session, t }: Pick<ScreenProps, 'session' | 't'>) {
  const id = useId();
  const roles = useStore(session.store, (state) => state.roles);
  const post = useStore(session.store, (state) => state.post);
  const [text, setText] = useState('');
  const [said, setSaid] = useState<string>();
  const [asking, setAsking] = useState<KeptPart | 'all'>();
  const file = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const damaged = session.damagedSave();
  const kept = keptRoles(roles);

  const show = async (save: string): Promise<void> => {
    setText(save);
    setSaid((await copyText(save)) ? 'settings.save.copied' : 'app.notice.no-clipboard');
  };
  const take = (): void => {
    const save = session.exportSave();
    setText(save);
    setSaid(offerTextFile('saltmere-save.txt', save) ? 'settings.save.file-taken' : 'settings.save.file-refused');
  };
  const bringBack = (save: string): void => {
    const result = session.importSave(save);
    setSaid(result.ok ? 'settings.save.imported' : result.error);
  };
  const bringFile = async (picked: File | undefined): Promise<void> => {
    if (!picked) return;
    const read = await readTextFile(picked);
    setText(read.trim());
    bringBack(read);
    if (file.current) file.current.value = '';
  };
  const close = (): void => setAsking(undefined);
  const remove = (): void => {
    if (asking === 'all') {
      session.eraseEverything();
      void forgetOffline();
      setText('');
      setSaid('settings.erase.done');
    } else if (asking !== undefined) {
      if (asking !== 'post') session.clearRole(asking);
      // What a road left for the next one belongs to the road.
      if (asking === 'migrant' || asking === 'post') session.forgetPost();
      setSaid('settings.delete.done');
    }
    close();
    // The button that asked may be gone with its role.
    heading.current?.focus();
  };
  const name = (part: KeptPart): string => t(`settings.role.${part}`);
  const asked = asking === undefined || asking === 'all' ? '' : name(asking);

  const askedText =
    asking === 'all'
      ? t('settings.erase.text')
      : asking === 'post'
        ? t('settings.delete.post')
        : t('settings.delete.text', { name: asked });

  return (
    <section class="reading-page__part" aria-labelledby={`${id}-kept`}>
      <h2 id={`${id}-kept`} tabIndex={-1} ref={heading}>
        {t('settings.part.kept')}
      </h2>
      <p>{t('settings.kept.text')}</p>
      {kept.length === 0 && !isPostAlone(roles, post) ? (
        <p>{t('settings.kept.nothing')}</p>
      ) : (
        <ul class="kept__roles">
          {kept.map(({ role, acts, worldCode }) => (
            <li key={role} class="kept__role" data-kept={role}>
              <span class="kept__name">{name(role)}</span>
              <span>{t('settings.kept.role', { acts, code: worldCode })}</span>
              <Button label={t('settings.delete.long', { name: name(role) })} onPress={() => setAsking(role)}>
                {t('settings.delete')}
              </Button>
            </li>
          ))}
          {isPostAlone(roles, post) && (
            <li class="kept__role" data-kept="post">
              <span class="kept__name">{name('post')}</span>
              <span>{t('settings.kept.post')}</span>
              <Button label={t('settings.delete.long', { name: name('post') })} onPress={() => setAsking('post')}>
                {t('settings.delete')}
              </Button>
            </li>
          )}
        </ul>
      )}
      <label for={`${id}-save`}>{t('settings.save.label')}</label>
      <textarea
        id={`${id}-save`}
        class="kept__save"
        rows={3}
        dir="ltr"
        spellcheck={false}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="kept__ways">
        <Button onPress={() => void show(session.exportSave())}>{t('settings.save.copy')}</Button>
        <Button onPress={take}>{t('settings.save.file')}</Button>
        <Button onPress={() => bringBack(text)} disabled={text.trim() === ''}>
          {t('settings.save.import')}
        </Button>
        <Button onPress={() => file.current?.click()}>{t('settings.save.import-file')}</Button>
        <input
          ref={file}
          type="file"
          accept=".txt,text/plain"
          hidden
          tabIndex={-1}
          aria-label={t('settings.save.import-file')}
          onChange={(event) => void bringFile(event.currentTarget.files?.[0])}
        />
        {damaged !== null && <Button onPress={() => void show(damaged)}>{t('settings.save.damaged')}</Button>}
        <Button kind="danger" onPress={() => setAsking('all')}>
          {t('settings.erase')}
        </Button>
      </div>
      <p role="status" class="kept__said">
        {said === undefined ? '' : t(said)}
      </p>
      <Dialog
        title={asking === 'all' ? t('settings.erase.title') : t('settings.delete.title', { name: asked })}
        open={asking !== undefined}
        onClose={close}
        actions={
          <>
            <Button kind="danger" onPress={remove}>
              {t(asking === 'all' ? 'settings.erase.yes' : 'settings.delete.yes')}
            </Button>
            <Button onPress={close}>{t('settings.erase.no')}</Button>
          </>
        }
      >
        <p>{askedText}</p>
      </Dialog>
    </section>
  );
}
