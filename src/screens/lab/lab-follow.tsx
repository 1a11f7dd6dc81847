// This module tells of the one person who is followed: where she is from, where she stands now in each world, and the months
// in which something changed. It has a list to choose from, for whoever cannot or does not touch a light. Nobody has a name.

import { useMemo, useRef } from 'preact/hooks';
import type { LightSource } from '../../canvas/map/light-book';
import { candidatesAt, type LifeMonth, type LightLife, lifeAt, lifeOf } from '../../canvas/map/light-life';
import { geography, routeByCode } from '../../evidence/geography';
import type { Translate } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { type FateBook, fates, places, turns } from './compare/fates';
import type { LabFates } from './compare/use-fates';
import type { Side } from './lab-worlds';

/** What the telling needs. */
export interface FollowedProps {
  readonly sources: Readonly<Record<Side, LightSource | undefined>>;
  readonly person: number;
  readonly month: number;
  readonly fates: LabFates | undefined;
  readonly t: Translate;
  readonly onLetGo: () => void;
  /** Her whole file is asked for. */
  readonly onOpen: () => void;
}

const sides: readonly Side[] = ['a', 'b'];

/** The person who is followed. */
export function FollowedPerson({ sources, person, month, fates: known, t, onLetGo, onOpen }: FollowedProps) {
  const lives = {
    a: useMemo(() => readLife(sources.a, person), [sources.a, person]),
    b: useMemo(() => readLife(sources.b, person), [sources.b, person]),
  };
  const some = lives.a ?? lives.b;
  if (some === undefined) return null;
  return (
    <section class="lab-followed" aria-label={t('lab.follow.label')} data-followed={person}>
      <div class="lab-followed__head">
        <p>{t('lab.follow.who', { origin: originName(t, some.origin), year: Math.floor(month / 12) + 1 })}</p>
        <span class="lab-followed__acts">
          <Button onPress={onOpen}>{t('lab.follow.open')}</Button>
          <Button kind="quiet" onPress={onLetGo}>
            {t('lab.follow.stop')}
          </Button>
        </span>
      </div>
      <div role="status" class="lab-followed__now">
        {sides.map((side) => {
          const now = lives[side] && lifeAt(lives[side], month);
          return now && <p key={side}>{t('lab.follow.now', { side: t(`lab.side.${side}`), what: whatOf(t, now) })}</p>;
        })}
      </div>
      {known !== undefined && <p class="lab-followed__parted">{partedWords(t, known.book(), person)}</p>}
    </section>
  );
}

/** What the list needs. */
export interface FollowListProps {
  readonly source: LightSource;
  readonly month: number;
  /** While the clock runs the list stays as it was. */
  readonly playing: boolean;
  readonly followed: number | undefined;
  readonly mostShown: number;
  readonly t: Translate;
  readonly onFollow: (person: number | undefined) => void;
}

/** A list of people on their way this month. */
export function FollowList({ source, month, playing, followed, mostShown, t, onFollow }: FollowListProps) {
  const heldMonth = useRef(month);
  if (!playing) heldMonth.current = month;
  const list = useMemo(
    () => candidatesAt(source, heldMonth.current, mostShown),
    [source, heldMonth.current, mostShown],
  );
  const isListed = list.some(({ person }) => person === followed);
  return (
    <div class="lab-follow-list">
      <select
        name="follow"
        aria-label={t('lab.follow.choose')}
        value={followed ?? ''}
        onChange={({ currentTarget: { value } }) => onFollow(value === '' ? undefined : Number(value))}
      >
        <option value="">{t(followed === undefined ? 'lab.follow.choose' : 'lab.follow.nobody')}</option>
        {followed !== undefined && !isListed && <option value={followed}>{t('lab.follow.this-one')}</option>}
        {list.map(({ person, kind, origin }, at) => (
          <option key={person} value={person}>
            {t('lab.follow.one', { n: at + 1, origin: originName(t, origin), what: t(`canvas.light.${kind}`) })}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Whether and when her two lives part, and at what. */
export function partedWords(t: Translate, book: FateBook, person: number): string {
  const month = book.parted[person] ?? -1;
  if (month < 0) return t('lab.fates.one-life');
  const [a, b] = [fates[book.a[person]!]!, fates[book.b[person]!]!];
  const place = places[book.place[person]!]!;
  const turn = t(`lab.turn.in-${place}`, { turn: t(`lab.turn.${turns[book.turn[person]!]!}`) });
  if (a === b) return t('lab.fates.parted-same', { month: month + 1, turn, fate: t(`lab.fate.${a}`) });
  return t('lab.fates.parted', { month: month + 1, turn, a: t(`lab.fate.${a}`), b: t(`lab.fate.${b}`) });
}

/** Her months as the map tells them. */
export function readLife(source: LightSource | undefined, person: number): LightLife | undefined {
  return source === undefined || person >= source.people ? undefined : lifeOf(source, person);
}

/** Her state and way in words. */
export function whatOf(t: Translate, { state, route }: LifeMonth): string {
  const way = routeByCode(route);
  const what = t(`lab.life.${state}`);
  return way === undefined ? what : t('lab.follow.on-route', { what, route: t(`route.${way.id}`) });
}

/** Name of a country she is from. */
export function originName(t: Translate, code: number): string {
  const country = geography.countries.find((other) => other.originCode === code);
  return country === undefined ? '' : t(`country.${country.id}`);
}
