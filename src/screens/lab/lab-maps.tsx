// This module lays out the maps of the lab: two beside each other, or one at a time with a switch over it. Controls that
// belong to a map lie on it: its policy, the first act (a boat), a look at the other world, what the lights mean.

import type { LightSource } from '../../canvas/map/light-book';
import type { BoatPlace } from '../../canvas/map/map-boats';
import type { Translate } from '../../i18n/translate';
import { personsAtRisk } from '../../sim/run-api';
import { Button } from '../../ui/button';
import { FollowedPerson, FollowList } from './lab-follow';
import { LabLegend } from './lab-legend';
import { LabMap } from './lab-map-scene';
import { PolicyChoice } from './lab-parts';
import type { Side, WorldPair } from './lab-worlds';
import { boatCount, isAtSea } from './patrol-boats';

/** What the maps need. */
export interface LabMapsProps {
  readonly wide: boolean;
  readonly pair: WorldPair;
  readonly sources: Readonly<Record<Side, LightSource | undefined>>;
  readonly month: number;
  readonly stepMs: number;
  readonly boats: Readonly<Record<Side, readonly BoatPlace[]>>;
  /** Nobody sent a boat yet: the map says that one can. */
  readonly inviting: boolean;
  readonly followed: number | undefined;
  /** A first look has other people than the whole crowd: nobody is followed in it. */
  readonly mayFollow: boolean;
  readonly playing: boolean;
  readonly drawn: boolean;
  /** The side a narrow page shows. */
  readonly shown: Side;
  readonly t: Translate;
  readonly onShow: (side: Side) => void;
  readonly onPreset: (side: Side, preset: string) => void;
  readonly onTouchSea: (x: number, y: number) => void;
  readonly onFollow: (person: number | undefined) => void;
}

/** Most lights one map draws; larger crowds are thinned evenly. */
const shownLights = 10_000;

/** The maps. */
export function LabMaps(props: LabMapsProps) {
  const { wide, pair, sources, shown, followed, t } = props;
  const sides: readonly Side[] = wide ? ['a', 'b'] : [shown];
  const lights = Math.min(shownLights, sources.a?.people ?? pair.a.people);
  const source = sources[wide ? 'b' : shown];
  const legend = (
    <div class="lab-legend__bar">
      <LabLegend t={t} perLight={Math.round(personsAtRisk / lights)} />
      {props.mayFollow && source !== undefined && (
        <FollowList
          source={source}
          month={props.month}
          playing={props.playing}
          followed={followed}
          mostShown={shownLights}
          t={t}
          onFollow={props.onFollow}
        />
      )}
    </div>
  );
  return (
    <section class="lab__maps" aria-label={t('lab.maps.label')}>
      {sides.map((side) => (
        <OneMap key={wide ? side : 'one'} side={side} {...props} />
      ))}
      {followed !== undefined && (
        <FollowedPerson
          sources={sources}
          person={followed}
          month={props.month}
          t={t}
          onLetGo={() => props.onFollow(undefined)}
        />
      )}
      {wide ? (
        legend
      ) : (
        <details class="lab-key">
          <summary>{t('lab.legend.fold')}</summary>
          {legend}
        </details>
      )}
    </section>
  );
}

function OneMap({ side, ...props }: LabMapsProps & { readonly side: Side }) {
  const { wide, pair, sources, boats, followed, t } = props;
  const inviting = props.inviting && side === 'b' && props.drawn && followed === undefined;
  return (
    <div class="lab__map" data-side={side}>
      <LabMap
        source={sources[side]}
        month={props.month}
        stepMs={props.stepMs}
        boats={boats[side]}
        followed={followed}
        drawn={props.drawn}
        sideName={t(`lab.side.${side}`)}
        topRoom={wide ? 40 : 46}
        bottomRoom={wide ? 42 : 10}
        coveredTop={wide ? 58 : 54}
        coveredBottom={wide ? 40 : 30}
        t={t}
        onPick={(person) => props.onFollow(person === followed ? undefined : person)}
        {...(side === 'b'
          ? { onTouch: props.onTouchSea, touchFirst: (x, y) => boats.b.length < boatCount && isAtSea(x, y) }
          : {})}
      />
      <div class="lab__map-head">
        {!wide && <SideSwitch {...props} />}
        <PolicyChoice side={side} world={pair[side]} t={t} onChoose={(preset) => props.onPreset(side, preset)} />
      </div>
      {inviting && <p class="lab__invite">{t('lab.boats.invite')}</p>}
      {!wide && !inviting && <HoldForA {...props} />}
    </div>
  );
}

function SideSwitch({ shown, onShow, t }: LabMapsProps) {
  return (
    <fieldset class="lab__toggle lab-group" aria-label={t('lab.maps.toggle')}>
      {(['a', 'b'] as const).map((side) => (
        <Button key={side} pressed={shown === side} onPress={() => onShow(side)}>
          {t(`lab.side.${side}`)}
        </Button>
      ))}
    </fieldset>
  );
}

/** Held, it shows A; let go, B again: two pictures in the same place show what differs. */
function HoldForA({ onShow, t }: LabMapsProps) {
  return (
    <button
      type="button"
      class="lab__hold"
      onPointerDown={() => onShow('a')}
      onPointerUp={() => onShow('b')}
      onPointerCancel={() => onShow('b')}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => (event.key === ' ' || event.key === 'Enter') && onShow('a')}
      onKeyUp={() => onShow('b')}
    >
      {t('lab.maps.hold')}
    </button>
  );
}
