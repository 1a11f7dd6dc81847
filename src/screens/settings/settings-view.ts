// This module lists the settings page as data: parts, and in each the settings with how they are set.

import { type SettingId, settingChoices, type VolumeId } from '../../session/settings';

/** How one setting is set. */
export type SettingControl =
  | {
      readonly kind: 'choice';
      readonly id: Exclude<SettingId, VolumeId>;
      readonly values: readonly (string | number)[];
    }
  | { readonly kind: 'switch'; readonly id: 'sound' | 'captions' | 'numberKeys' }
  | { readonly kind: 'channels' };

/** A channel of sound: its volume, its switch where it has one, and the cue by which a new volume is heard. */
export interface ChannelRow {
  readonly channel: 'ambience' | 'cues' | 'voice';
  readonly volume: VolumeId;
  readonly on?: 'ambienceOn' | 'cuesOn';
  readonly sample?: string;
}

/** The channels, in order. */
export const channelRows: readonly ChannelRow[] = [
  { channel: 'ambience', volume: 'ambienceVolume', on: 'ambienceOn' },
  { channel: 'cues', volume: 'cuesVolume', on: 'cuesOn', sample: 'coin' },
  { channel: 'voice', volume: 'voiceVolume' },
];

/** A part of the page. */
export interface SettingsPart {
  readonly id: 'reading' | 'seeing' | 'hearing' | 'hands';
  readonly controls: readonly SettingControl[];
}

/** The parts, in order. */
export const settingsParts: readonly SettingsPart[] = [
  {
    id: 'reading',
    controls: [
      { kind: 'choice', id: 'textSize', values: settingChoices.textSize },
      { kind: 'choice', id: 'spacing', values: settingChoices.spacing },
      { kind: 'choice', id: 'typeface', values: settingChoices.typeface },
    ],
  },
  {
    id: 'seeing',
    controls: [
      { kind: 'choice', id: 'contrast', values: settingChoices.contrast },
      { kind: 'choice', id: 'motion', values: settingChoices.motion },
      { kind: 'choice', id: 'pictures', values: settingChoices.pictures },
    ],
  },
  {
    id: 'hearing',
    controls: [{ kind: 'switch', id: 'sound' }, { kind: 'channels' }, { kind: 'switch', id: 'captions' }],
  },
  { id: 'hands', controls: [{ kind: 'switch', id: 'numberKeys' }] },
];
