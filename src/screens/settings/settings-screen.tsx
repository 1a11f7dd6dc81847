// This module is the settings page: how the game reads, looks, sounds and is steered, and what is kept on this device.

import './settings-screen.css';
import { useMemo, useState } from 'preact/hooks';
import { lostCapabilities } from '../../platform/capabilities';
import type { Settings } from '../../session/settings';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice-group';
import { HelpCard } from '../../ui/help-card';
import { ReadingPage } from '../../ui/reading-page';
import type { ScreenProps } from '../../ui/screen-props';
import { Switch } from '../../ui/switch';
import { useStore } from '../../ui/use-store';
import { KeptHere } from './kept-here';
import { type SettingControl, settingsParts } from './settings-view';
import { SoundChannels } from './sound-channels';

/** The settings screen. */
export function SettingsScreen({ session, sound, t, navigate }: ScreenProps) {
  const settings = useStore(session.store, (state) => state.settings);
  const [helping, setHelping] = useState(false);
  // Asked once: what a browser refuses it does not grant while the page is open.
  const losses = useMemo(() => lostCapabilities(spokenOf), []);
  return (
    <ReadingPage title={t('settings.title')} lead={t('settings.lead')} hour="night" navigate={navigate}>
      {settingsParts.map((part) => (
        <section key={part.id} class="reading-page__part" aria-labelledby={`part-${part.id}`}>
          <h2 id={`part-${part.id}`}>{t(`settings.part.${part.id}`)}</h2>
          {part.controls.map((control) => (
            <Control
              key={control.kind === 'channels' ? 'channels' : control.id}
              control={control}
              settings={settings}
              session={session}
              sound={sound}
              t={t}
            />
          ))}
          {part.text && <p class="settings__text">{t(`settings.part.${part.id}.text`)}</p>}
        </section>
      ))}
      <section class="reading-page__part" aria-labelledby="part-browser">
        <h2 id="part-browser">{t('settings.part.browser')}</h2>
        {losses.length === 0 ? (
          <p>{t('settings.browser.all')}</p>
        ) : (
          <ul class="reading-page__list" data-losses={losses.length}>
            {losses.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        )}
        <div>
          <Button onPress={() => setHelping(true)}>{t('care.help.open')}</Button>
        </div>
        <HelpCard open={helping} onClose={() => setHelping(false)} />
      </section>
      <KeptHere session={session} t={t} />
    </ReadingPage>
  );
}

/** What may be refused and is worth a sentence. */
const spokenOf = ['storage', 'worker', 'service-worker', 'clipboard', 'audio', 'speech', 'webgl'] as const;

interface ControlProps extends Pick<ScreenProps, 'session' | 'sound' | 't'> {
  readonly control: SettingControl;
  readonly settings: Settings;
}

function Control({ control, settings, session, sound, t }: ControlProps) {
  if (control.kind === 'channels') return <SoundChannels settings={settings} session={session} sound={sound} t={t} />;
  if (control.kind === 'switch') {
    return (
      <Switch
        name={control.id}
        label={t(`settings.${control.id}`)}
        hint={t(`settings.${control.id}.hint`)}
        on={settings[control.id]}
        onChange={(on) => {
          session.setSetting(control.id, on);
          if (control.id === 'sound' && on) sound.play('coin');
        }}
      />
    );
  }
  const { id, values, hint = false } = control;
  return (
    <ChoiceGroup
      name={id}
      label={t(`settings.${id}`)}
      {...(hint ? { hint: t(`settings.${id}.hint`) } : {})}
      choices={values.map((value) => ({ value: String(value), label: t(`settings.${id}.${value}`) }))}
      value={String(settings[id])}
      onChange={(chosen) => {
        const value = values.find((candidate) => String(candidate) === chosen);
        if (value !== undefined) session.setSetting(id, value as Settings[typeof id]);
      }}
    />
  );
}
