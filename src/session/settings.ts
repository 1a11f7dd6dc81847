// This module holds the player's comfort settings: what they are, their defaults, and how stored ones are read back.
// They belong to the device, not to the save: they are kept apart and never exported.

import type { HeavyScenes, PlayMode } from '../play/scene-care';
import { keptName } from '../play/traveller-name';

/** Comfort settings. Sizes are percent of the browser's own text size. */
export interface Settings {
  readonly textSize: 100 | 115 | 130 | 150 | 200;
  readonly spacing: 'normal' | 'wide';
  readonly typeface: 'book' | 'legible' | 'system';
  readonly contrast: 'normal' | 'high';
  /** `auto` follows the system's wish for reduced motion. */
  readonly motion: 'auto' | 'still' | 'full';
  /** Draw tables and maps, or say them in text only. */
  readonly pictures: 'drawn' | 'text';
  /** All sound at once; each channel has its own volume (0–100) and may be silent while the others are heard. */
  readonly sound: boolean;
  readonly ambienceOn: boolean;
  readonly ambienceVolume: number;
  readonly cuesOn: boolean;
  readonly cuesVolume: number;
  /** Volume of reading aloud, which has a switch of its own beside the story. */
  readonly voiceVolume: number;
  readonly captions: boolean;
  /** Digits 1–9 pick a choice; off for people who steer by speech. */
  readonly numberKeys: boolean;
  /** A beat at once, or line by line. */
  readonly textPace: 'whole' | 'paced';
  /** Speed of reading aloud, percent of the voice's own. */
  readonly speechRate: 70 | 85 | 100 | 125 | 150;
  /** Id of the voice for reading aloud; empty for the first that lives on this device. */
  readonly speechVoice: string;
  /** What a large view on a wall offers: a button and the key P. */
  readonly projector: boolean;
  /** What moves the clock of a desk: nothing, the officer's own acts, or time itself besides. */
  readonly timers: 'off' | 'acts' | 'real';
  /** Who is playing; asked on first need. */
  readonly mode: PlayMode;
  /** How heavy scenes are met. */
  readonly heavyScenes: HeavyScenes;
  /** How the policy lab opens: one map and one act, or the whole of it. */
  readonly labStart: 'opening' | 'compare';
  /** The lab offers to guess a course before it shows one. */
  readonly labGuess: boolean;
  /** Name on the passport of the road; empty for her own. Not a choice of the settings page: it is written where she sets out. */
  readonly travellerName: string;
  /** Only languages that exist. */
  readonly language: 'en';
}

/** One setting's name. */
export type SettingId = keyof Settings;

/** Settings that are a whole number from 0 to 100. */
export const volumeIds = ['ambienceVolume', 'cuesVolume', 'voiceVolume'] as const satisfies readonly SettingId[];

/** One volume's name. */
export type VolumeId = (typeof volumeIds)[number];

/** What a first visit gets. Sound is off until asked for; captions are on, so that nobody misses a cue. */
export const defaultSettings: Settings = {
  textSize: 100,
  spacing: 'normal',
  typeface: 'book',
  contrast: 'normal',
  motion: 'auto',
  pictures: 'drawn',
  sound: false,
  ambienceOn: true,
  ambienceVolume: 70,
  cuesOn: true,
  cuesVolume: 70,
  voiceVolume: 90,
  captions: true,
  numberKeys: true,
  textPace: 'whole',
  speechRate: 100,
  speechVoice: '',
  projector: false,
  timers: 'acts',
  mode: 'unset',
  heavyScenes: 'ask',
  labStart: 'opening',
  labGuess: true,
  travellerName: '',
  language: 'en',
};

/** Settings that are no choice from a list. */
export type FreeSettingId = VolumeId | 'speechVoice' | 'travellerName';

/** The values each setting may take; volumes are whole numbers from 0 to 100, a voice and a name any short text. */
export const settingChoices = {
  textSize: [100, 115, 130, 150, 200],
  spacing: ['normal', 'wide'],
  typeface: ['book', 'legible', 'system'],
  contrast: ['normal', 'high'],
  motion: ['auto', 'still', 'full'],
  pictures: ['drawn', 'text'],
  sound: [true, false],
  ambienceOn: [true, false],
  cuesOn: [true, false],
  captions: [true, false],
  numberKeys: [true, false],
  textPace: ['whole', 'paced'],
  speechRate: [70, 85, 100, 125, 150],
  projector: [true, false],
  timers: ['off', 'acts', 'real'],
  mode: ['unset', 'school', 'workshop'],
  heavyScenes: ['ask', 'summary'],
  labStart: ['opening', 'compare'],
  labGuess: [true, false],
  language: ['en'],
} as const satisfies { readonly [Id in Exclude<SettingId, FreeSettingId>]: readonly Settings[Id][] };

/** Read stored settings; whatever is missing or not legal falls back to its default. */
export function readSettings(text: string | null): Settings {
  let stored: unknown;
  try {
    stored = text === null ? {} : JSON.parse(text);
  } catch {
    stored = {};
  }
  if (typeof stored !== 'object' || stored === null) return defaultSettings;
  const found = stored as Record<string, unknown>;
  const result: Record<string, unknown> = { ...defaultSettings };
  for (const [id, choices] of Object.entries(settingChoices)) {
    if ((choices as readonly unknown[]).includes(found[id])) result[id] = found[id];
  }
  for (const id of volumeIds) {
    // There was one volume for everything; it stands for each that has none of its own yet.
    const volume = found[id] ?? found.volume;
    if (typeof volume === 'number' && Number.isInteger(volume) && volume >= 0 && volume <= 100) result[id] = volume;
  }
  const voice = found.speechVoice;
  if (typeof voice === 'string' && voice.length <= 120) result.speechVoice = voice;
  if (typeof found.travellerName === 'string') result.travellerName = keptName(found.travellerName);
  return result as unknown as Settings;
}
