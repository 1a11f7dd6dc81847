// This module lists the settings page as data: parts, and in each the settings with how they are set.

import { type FreeSettingId, type SettingId, settingChoices } from '../../session/settings';

/** How one setting is set. */
export type SettingControl =
  | {
      readonly kind: 'choice';
      readonly id: Exclude<SettingId, FreeSettingId>;
      readonly values: readonly (string | number)[];
    }
  | { readonly kind: 'switch'; readonly id: 'sound' | 'captions' | 'numberKeys' }
  | { readonly kind: 'volume' };

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
      { kind: 'choice', id: 'textPace', values: settingChoices.textPace },
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
    controls: [
      { kind: 'switch', id: 'sound' },
      { kind: 'volume' },
      { kind: 'switch', id: 'captions' },
      { kind: 'choice', id: 'speechRate', values: settingChoices.speechRate },
    ],
  },
  { id: 'hands', controls: [{ kind: 'switch', id: 'numberKeys' }] },
];
