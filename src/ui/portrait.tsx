// This module shows a person's portrait. The list of portrait files is loaded on first use, so that it costs the entry nothing.

import './portrait.css';
import { useEffect, useState } from 'preact/hooks';
import type { Mood } from '../play/beat';
import { useText } from './text-context';

/** `id` is a person of the cast or of the neutral pool (`pool-1` …). */
export interface PortraitProps {
  readonly id: string;
  readonly mood?: Mood;
  /** `bust` fills its place; `card` is a small cut-out; `chip` is a round head beside a name. */
  readonly size?: 'bust' | 'card' | 'chip';
  /** True where the person is named beside it: the picture then says nothing twice. */
  readonly decorative?: boolean;
  /** Name for the picture, when it is not decorative. */
  readonly name?: string;
}

type PortraitUrl = (id: string, mood: Mood) => string | undefined;
let known: PortraitUrl | undefined;

/** The portrait's address, once the list of files is there. */
export function usePortraitUrl(id: string, mood: Mood): string | undefined {
  const [find, setFind] = useState<PortraitUrl | undefined>(() => known);
  useEffect(() => {
    if (known) return;
    let here = true;
    import('./portrait-files').then(
      ({ portraitUrl }) => {
        known = portraitUrl;
        if (here) setFind(() => portraitUrl);
      },
      () => undefined, // A missing picture costs nothing: the name is always in words.
    );
    return () => {
      here = false;
    };
  }, []);
  return find?.(id, mood);
}

/** A portrait; its place is kept while the picture is on its way. */
export function Portrait({ id, mood = 'plain', size = 'card', decorative = true, name }: PortraitProps) {
  const t = useText();
  const url = usePortraitUrl(id, mood);
  const plain = usePortraitUrl(id, 'plain');
  // Away from any net, a mood that was never fetched gives way to the plain face.
  const [missing, setMissing] = useState<string>();
  const shown = missing === url ? plain : url;
  const alt = decorative
    ? ''
    : t('ui.portrait.alt', { name: name ?? t(`ui.character.${id}`), mood: t(`ui.mood.${mood}`) });
  return (
    <span class={`portrait portrait--${size}`} data-portrait={id} data-mood={mood}>
      {shown !== undefined && (
        <img class="portrait__image" src={shown} alt={alt} draggable={false} onError={() => setMissing(url)} />
      )}
    </span>
  );
}
