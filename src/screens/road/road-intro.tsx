// This module is the page before the road: who you are and by what name, two lines of note, the whole of it or the short cut,
// while the model runs.

import { useState } from 'preact/hooks';
import { type RoadLife, roadLives } from '../../play/road-lives';
import { keptName, longestName, travellerName } from '../../play/traveller-name';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice-group';
import { Portrait } from '../../ui/portrait';
import { Progress } from '../../ui/progress';
import type { ScreenProps } from '../../ui/screen-props';
import { useSettings } from '../../ui/settings-context';
import { useText } from '../../ui/text-context';
import type { Road, RoadPhase } from './use-road';

/** Props of the page before the road. */
export interface RoadIntroProps {
  readonly road: Road;
  readonly phase: Extract<RoadPhase, { kind: 'intro' }>;
  /** The player has asked to begin and waits for the world. */
  readonly waiting: boolean;
  readonly session: ScreenProps['session'];
  /** The short cut is chosen already: the address asked for it. */
  readonly short: boolean;
  /** Who walks, and whether that may be chosen: who was here before, or came by such an address, may. */
  readonly life: RoadLife;
  readonly onLife: ((life: RoadLife) => void) | undefined;
  readonly onBegin: (short: boolean) => void;
}

/** Key of the word on a button that begins. */
function beginWord(cut: boolean, saved: boolean): string {
  if (cut) return 'road.intro.start-short';
  return saved ? 'road.intro.again' : 'road.intro.start';
}

/** The page before the road. */
export function RoadIntro({ road, phase, waiting, session, short, life, onLife, onBegin }: RoadIntroProps) {
  const t = useText();
  const kept = useSettings().travellerName;
  // What is typed stays as it is typed; what is kept of it is known elsewhere.
  const [typed, setTyped] = useState(kept);
  const { world, share, saved } = phase;
  const name = travellerName(kept, life);
  /** The first life has the plain key; the others' own stand behind it. */
  const own = (key: string): string => (life === roadLives[0] ? key : `${key}.${life.id}`);
  return (
    <section class="road-intro on-paper" aria-labelledby="road-intro">
      <div class="road-intro__face">
        <Portrait id={life.id} mood="plain" size="card" />
      </div>
      <div class="road-intro__words">
        <h2 id="road-intro" class="road-intro__title">
          {t('road.intro.title')}
        </h2>
        <p class="road-intro__who" data-beat={saved ? undefined : 'intro'}>
          {t(own('road.intro.who'), { name })}
        </p>
        {onLife !== undefined && (
          <ChoiceGroup
            name="life"
            label={t('road.intro.life')}
            choices={roadLives.map(({ id }) => ({ value: id, label: t(`road.intro.life.${id}`) }))}
            value={life.id}
            onChange={(id) => onLife(roadLives.find((each) => each.id === id) ?? life)}
          />
        )}
        <p class="road-intro__note">{t('road.intro.note')}</p>
        <p class="road-intro__note">{t('road.intro.time')}</p>
        <details class="road-intro__name">
          <summary>{t('road.intro.passport', { name })}</summary>
          <label for="road-name">{t('road.intro.name')}</label>
          <input
            id="road-name"
            type="text"
            value={typed}
            placeholder={life.traveller}
            maxLength={longestName}
            autocomplete="off"
            spellcheck={false}
            aria-describedby="road-name-hint"
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              session.setSetting('travellerName', keptName(event.currentTarget.value));
            }}
          />
          <p class="road-intro__hint" id="road-name-hint">
            {t('road.intro.name-hint')}
          </p>
        </details>
        {world === undefined ? (
          <Progress label={t('road.intro.running')} share={share} />
        ) : (
          <p class="road-intro__ready" role="status">
            {t(world.stored ? 'road.intro.stored' : 'road.intro.ready')}
          </p>
        )}
        <div class="road-intro__ways" data-choices={saved ? 3 : 2}>
          {(short ? [true, false] : [false, true]).map((cut, at) => (
            <div key={String(cut)} class="road-intro__way">
              <Button kind={at === 0 ? 'primary' : 'plain'} onPress={() => onBegin(cut)} disabled={waiting}>
                {t(beginWord(cut, saved))}
              </Button>
              <span>{t(own(cut ? 'road.intro.length.short' : 'road.intro.length.whole'))}</span>
            </div>
          ))}
          {saved && <Button onPress={road.resume}>{t('road.intro.resume')}</Button>}
        </div>
      </div>
    </section>
  );
}
