// This module is the mixing desk of the settings page: one row a channel, with its volume and its switch.

import type { Settings } from '../../session/settings';
import type { ScreenProps } from '../../ui/screen-props';
import { Slider } from '../../ui/slider';
import { Switch } from '../../ui/switch';
import { channelRows } from './settings-view';

interface SoundChannelsProps extends Pick<ScreenProps, 'session' | 'sound' | 't'> {
  readonly settings: Settings;
}

/** Volumes of places, of near things and of the reading voice. */
export function SoundChannels({ settings, session, sound, t }: SoundChannelsProps) {
  return (
    <fieldset class="channels">
      <legend>{t('settings.channels')}</legend>
      {channelRows.map(({ channel, volume, on, sample }) => (
        <div key={channel} class="channels__row">
          <Slider
            name={volume}
            label={t(`settings.channel.${channel}`)}
            hint={t(`settings.channel.${channel}.hint`)}
            min={0}
            max={100}
            step={5}
            value={settings[volume]}
            valueText={t('settings.volume.value', { volume: settings[volume] })}
            onInput={(value) => session.setSetting(volume, value)}
            onSettle={() => sample !== undefined && sound.play(sample)}
            disabled={on !== undefined && !(settings.sound && settings[on])}
          />
          {on !== undefined && (
            <Switch
              name={on}
              label={t(`settings.channel.${channel}.on`)}
              on={settings[on]}
              onChange={(next) => session.setSetting(on, next)}
            />
          )}
        </div>
      ))}
    </fieldset>
  );
}
