// This module is what follows an ending: its name, what the world said tonight, and the ways on. It judges nothing.

import { lifeOf, roadLives } from '../../play/road-lives';
import { Button } from '../../ui/button';
import type { ScreenProps } from '../../ui/screen-props';
import { useText } from '../../ui/text-context';

/** Key of an ending's sentence: where another life ends, its own. */
export function endKey(ending: string, facts: Readonly<Record<string, number>>): string {
  const life = lifeOf(facts);
  return life === roadLives[0] || ending === 'way-chosen' ? `road.end.${ending}` : `road.end.${ending}.${life.id}`;
}

/** Props of the page's foot after an ending. */
export interface RoadEndProps {
  readonly ending: string;
  readonly facts: Readonly<Record<string, number>>;
  readonly navigate: ScreenProps['navigate'];
  readonly onAgain: () => void;
  readonly onOtherWorld: () => void;
  readonly onOtherLife: () => void;
  readonly onCrossing: () => void;
}

/** The foot of the panel after an ending. */
export function RoadEnd({ ending, facts, navigate, onAgain, onOtherWorld, onOtherLife, onCrossing }: RoadEndProps) {
  const t = useText();
  const key = endKey(ending, facts);
  const name = t(key);
  const answer = (yes: boolean): string => t(yes ? 'road.end.yes' : 'road.end.no');
  const fact = (id: string): number => facts[id] ?? 0;
  return (
    <section class="road-end" aria-labelledby="road-end" data-ending={ending}>
      <h2 id="road-end" class="road-end__title">
        {t('road.end.heading')}
      </h2>
      <p class="road-end__name">{name === key ? t('road.end.other') : name}</p>
      <div class="road-end__facts">
        <h3>{t('road.end.facts')}</h3>
        <ul>
          {facts.sm_debt_typ !== undefined && <li>{t('road.end.fact.debt', { days: facts.sm_debt_typ })}</li>}
          <li>{t('road.end.fact.wait', { weeks: fact('pw_visa_wait') })}</li>
          <li>{t('road.end.fact.register', { answer: answer(fact('pw_bla') === 1) })}</li>
          <li>{t('road.end.fact.firewall', { answer: answer(fact('pw_firewall') === 1) })}</li>
          <li>{t('road.end.fact.gate', { answer: answer(fact('pw_inspectors') >= 15) })}</li>
        </ul>
        <p class="road-end__fiction">{t('road.end.fiction')}</p>
      </div>
      <p class="road-end__night">{t('road.end.night')}</p>
      <div class="road-end__ways">
        <Button kind="primary" onPress={onOtherWorld}>
          {t('road.end.other-world')}
        </Button>
        <Button onPress={onCrossing}>{t('road.crossing.open')}</Button>
        <Button onPress={onAgain}>{t('road.end.again')}</Button>
        <Button onPress={onOtherLife}>{t('road.end.other-life')}</Button>
        <Button onPress={() => navigate('lab')}>{t('road.end.lab')}</Button>
        <Button kind="quiet" onPress={() => navigate('title')}>
          {t('road.end.title')}
        </Button>
      </div>
    </section>
  );
}
