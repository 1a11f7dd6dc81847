// This module lists the settings page as data: parts, and in each the settings with how they are set.

import { type FreeSettingId, type SettingId, settingChoices, type VolumeId } from '../../session/settings';

/** How one setting is set. */
export type SettingControl =
  | {
      readonly kind: 'choice';
      readonly id: Exclude<SettingId, FreeSettingId>;
      readonly values: readonly (string | number)[];
      /** A sentence below the label says what the setting does. */
      readonly hint?: boolean;
    }
  | { readonly kind: 'switch'; readonly id: 'sound' | 'captions' | 'numberKeys' | 'projector' | 'labGuess' }
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
  readonly id: 'reading' | 'seeing' | 'hearing' | 'hands' | 'content' | 'language';
  /** A sentence below the controls, by the part's id. */
  readonly text?: boolean;
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
      { kind: 'choice', id: 'textPace', values: settingChoices.textPace },
    ],
  },
  {
    id: 'seeing',
    controls: [
      { kind: 'choice', id: 'contrast', values: settingChoices.contrast },
      { kind: 'choice', id: 'motion', values: settingChoices.motion },
      { kind: 'choice', id: 'pictures', values: settingChoices.pictures },
      { kind: 'switch', id: 'projector' },
    ],
  },
  {
    id: 'hearing',
    controls: [
      { kind: 'switch', id: 'sound' },
      { kind: 'channels' },
      { kind: 'switch', id: 'captions' },
      { kind: 'choice', id: 'speechRate', values: settingChoices.speechRate },
    ],
  },
  {
    id: 'hands',
    controls: [
      { kind: 'choice', id: 'timers', values: settingChoices.timers, hint: true },
      { kind: 'switch', id: 'numberKeys' },
    ],
    text: true,
  },
  {
    id: 'content',
    controls: [
      { kind: 'choice', id: 'mode', values: settingChoices.mode, hint: true },
      { kind: 'choice', id: 'heavyScenes', values: settingChoices.heavyScenes, hint: true },
      { kind: 'choice', id: 'labStart', values: settingChoices.labStart, hint: true },
      { kind: 'switch', id: 'labGuess' },
    ],
  },
  { id: 'language', controls: [{ kind: 'choice', id: 'language', values: settingChoices.language, hint: true }] },
];
