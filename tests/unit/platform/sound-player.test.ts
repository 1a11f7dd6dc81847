// These tests follow the player of sound through gestures, settings, hiding and refusal; the desk is a list of what was asked.

import { describe, expect, it, vi } from 'vitest';
import { createSilentSound } from '../../../src/platform/sound';
import type { SoundEngine } from '../../../src/platform/sound-engine';
import { createSoundPlayer, type SoundSettings } from '../../../src/platform/sound-player';

const loud: SoundSettings = { sound: true, ambienceOn: true, ambienceVolume: 100, cuesOn: true, cuesVolume: 100 };

function stage(first: SoundSettings = loud, refuse = false) {
  let now = first;
  let tell = (): void => undefined;
  const asked: string[] = [];
  const engine: SoundEngine = {
    cue: (id) => asked.push(`cue ${id}`),
    place: (id) => asked.push(`place ${id ?? 'quiet'}`),
    volumes: (ambience, cues) => asked.push(`volumes ${ambience.toFixed(2)} ${cues.toFixed(2)}`),
    rest: (resting) => asked.push(resting ? 'rest' : 'go on'),
    dispose: () => asked.push('dispose'),
  };
  const page = Object.assign(new EventTarget(), { hidden: false });
  const open = vi.fn(() => (refuse ? Promise.reject(new Error('NotAllowedError')) : Promise.resolve(engine)));
  const onRefused = vi.fn();
  const player = createSoundPlayer(
    {
      read: () => now,
      subscribe: (listener) => {
        tell = listener;
        return () => undefined;
      },
    },
    { page, open, onRefused },
  );
  return {
    player,
    page,
    open,
    onRefused,
    asked,
    touch: () => page.dispatchEvent(new Event('pointerdown')),
    set: (next: Partial<SoundSettings>) => {
      now = { ...now, ...next };
      tell();
    },
    settled: () => new Promise((resolve) => setTimeout(resolve, 0)),
  };
}

describe('the player of sound', () => {
  it('opens no audio before a hand has touched the page, and none at all while sound is off', async () => {
    const on = stage();
    on.player.ambience('wind');
    on.player.play('coin');
    await on.settled();
    expect(on.open).not.toHaveBeenCalled();
    on.touch();
    expect(on.open).toHaveBeenCalledTimes(1);
    const off = stage({ ...loud, sound: false });
    off.touch();
    await off.settled();
    expect(off.open).not.toHaveBeenCalled();
    off.set({ sound: true });
    expect(off.open).toHaveBeenCalledTimes(1);
  });

  it('lets the cue be heard that answers the switch', async () => {
    const { player, touch, asked, set, settled } = stage({ ...loud, sound: false });
    touch();
    set({ sound: true });
    player.play('coin');
    await settled();
    expect(asked.filter((word) => word.startsWith('cue'))).toEqual(['cue coin']);
  });

  it('goes from place to place without a quiet in between', async () => {
    const { player, touch, asked, settled } = stage();
    touch();
    player.ambience('wind');
    await settled();
    asked.length = 0;
    player.ambience(undefined);
    player.ambience('harbour');
    await settled();
    expect(asked.filter((word) => word.startsWith('place'))).toEqual(['place harbour']);
    player.ambience(undefined);
    await settled();
    expect(asked.at(-1)).toBe('place quiet');
  });

  it('keeps channels apart', async () => {
    const { player, touch, asked, set, settled } = stage();
    touch();
    player.ambience('wind');
    await settled();
    set({ ambienceOn: false });
    player.play('coin');
    expect(asked.slice(-3)).toEqual(['volumes 0.00 1.00', 'place quiet', 'cue coin']);
    set({ ambienceOn: true, cuesOn: false, ambienceVolume: 25 });
    player.play('coin');
    expect(asked.slice(-2)).toEqual(['volumes 0.13 0.00', 'place wind']);
  });

  it('is silent in a hidden tab and goes on when it is seen again', async () => {
    const { page, touch, asked, settled } = stage();
    touch();
    await settled();
    page.hidden = true;
    page.dispatchEvent(new Event('visibilitychange'));
    expect(asked.at(-1)).toBe('rest');
    page.hidden = false;
    page.dispatchEvent(new Event('visibilitychange'));
    expect(asked.at(-1)).toBe('go on');
  });

  it('says once that audio is refused, and goes on captioning', async () => {
    const { player, touch, onRefused, set, settled, open } = stage(loud, true);
    const heard: string[] = [];
    player.onCaption(({ key }) => heard.push(key));
    touch();
    await settled();
    set({ ambienceVolume: 20 });
    touch();
    player.play('stamp');
    player.ambience('wind');
    await settled();
    expect(open).toHaveBeenCalledTimes(1);
    expect(onRefused).toHaveBeenCalledTimes(1);
    expect(heard).toEqual(['sound.cue.stamp', 'sound.place.wind']);
  });
});

describe('captions', () => {
  it('tell a place once for each change of place; a pause is no change', () => {
    const heard: string[] = [];
    const sound = createSilentSound();
    sound.onCaption(({ id }) => heard.push(id));
    for (const id of ['wind', 'wind', undefined, 'wind', 'harbour', undefined, 'wind']) sound.ambience(id);
    expect(heard).toEqual(['wind', 'harbour', 'wind']);
  });
});
