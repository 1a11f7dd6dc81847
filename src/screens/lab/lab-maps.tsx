// This module lays out the maps of the lab: beside each other, one wiped over the other, or one at a time. Controls that
// belong to a map lie on it: its policy, the first act (a boat); what the lights mean lies at the foot of both.

import type { ComponentChildren } from 'preact';
import type { LightSource } from '../../canvas/map/light-book';
import type { BoatPlace } from '../../canvas/map/map-boats';
import type { MapEdges } from '../../canvas/map/mount-map';
import type { Translate } from '../../i18n/translate';
import { leverById } from '../../policy/levers';
import { personsAtRisk } from '../../sim/run-api';
import type { WorldSpec } from '../../world/world-spec';
import { FollowList } from './lab-follow';
import { LabLegend } from './lab-legend';
import { LabMap } from './lab-map-scene';
import { PolicyChoice } from './lab-parts';
import type { Side, WorldPair } from './lab-worlds';
import { movedByHand } from './levers/last-change';
import { HoldForA, MapTools, SideSwitch, WipeLine } from './maps/map-tools';
import type { MapView } from './maps/use-view';
import { leverWords } from './number-words';
import { boatCount, isAtSea } from './patrol-boats';

/** What the maps need. */
export interface LabMapsProps {
  readonly wide: boolean;
  readonly look: MapView;
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
  readonly t: Translate;
  readonly onPreset: (side: Side, preset: string) => void;
  readonly onTouchSea: (x: number, y: number) => void;
  readonly onFollow: (person: number | undefined) => void;
  /** More tools for people: find, search. */
  readonly people?: ComponentChildren;
  /** The strip that tells of the person who is followed. */
  readonly children?: ComponentChildren;
}

/** Most lights one map draws; larger crowds are thinned evenly. */
const shownLights = 10_000;

const wideEdges: MapEdges = { room: { top: 40, bottom: 42 }, covered: { top: 58, bottom: 40 } };
const narrowEdges: MapEdges = { room: { top: 46, bottom: 10 }, covered: { top: 54, bottom: 30 } };

/** The maps. */
export function LabMaps(props: LabMapsProps) {
  const { wide, look, pair, sources, t } = props;
  const both = wide || look.view === 'wipe';
  const sides: readonly Side[] = both ? ['a', 'b'] : [look.shown];
  const lights = Math.min(shownLights, sources.a?.people ?? pair.a.people);
  const source = sources[look.view === 'one' ? look.shown : 'b'];
  const legend = <LabLegend t={t} perLight={Math.round(personsAtRisk / lights)} />;
  const tools = (
    <MapTools look={look} wide={wide} t={t}>
      {props.people}
      {props.mayFollow && source !== undefined && (
        <FollowList
          source={source}
          month={props.month}
          playing={props.playing}
          followed={props.followed}
          mostShown={shownLights}
          t={t}
          onFollow={props.onFollow}
        />
      )}
    </MapTools>
  );
  return (
    <section class="lab__maps" aria-label={t('lab.maps.label')}>
      <div
        class="lab__sheets"
        data-view={look.view}
        ref={(element) => element?.style.setProperty('--wipe', String(look.wipe / 100))}
      >
        {sides.map((side) => (
          // One map at a time is one map: what it shows changes, it stays.
          <OneMap key={both ? side : 'b'} side={side} {...props} />
        ))}
        {look.view === 'wipe' && <WipeLine look={look} t={t} />}
        {wide && <div class="lab-legend__bar">{legend}</div>}
        {wide && props.children}
      </div>
      {!wide && props.children}
      {wide ? (
        tools
      ) : (
        <details class="lab-key">
          <summary>{t('lab.legend.fold')}</summary>
          <div class="lab-key__sheet">
            {tools}
            {legend}
          </div>
        </details>
      )}
    </section>
  );
}

function OneMap({ side, ...props }: LabMapsProps & { readonly side: Side }) {
  const { wide, look, pair, sources, boats, followed, t } = props;
  const inviting = props.inviting && side === 'b' && props.drawn && followed === undefined;
  const seen = look.view !== 'one' || look.shown === side;
  return (
    <div class="lab__map" data-side={side} data-seen={seen}>
      <LabMap
        source={sources[side]}
        month={props.month}
        stepMs={props.stepMs}
        boats={boats[side]}
        followed={followed}
        drawn={props.drawn}
        sideName={t(`lab.side.${side}`)}
        edges={wide ? wideEdges : narrowEdges}
        t={t}
        onPick={(person) => props.onFollow(person === followed ? undefined : person)}
        {...(side === 'b'
          ? { onTouch: props.onTouchSea, touchFirst: (x, y) => boats.b.length < boatCount && isAtSea(x, y) }
          : {})}
      />
      <div class="lab__map-head">
        {look.view === 'one' && <SideSwitch look={look} t={t} />}
        {!wide && look.view === 'wipe' ? (
          // Half a narrow page holds a name in two lines, and no control.
          <p class="lab__map-name">
            {t('lab.maps.name', { side: t(`lab.side.${side}`), policy: t(`policy.${pair[side].preset}.name`) })}
          </p>
        ) : (
          <PolicyChoice side={side} world={pair[side]} t={t} onChoose={(preset) => props.onPreset(side, preset)} />
        )}
        <ChangedByHand world={pair[side]} t={t} />
      </div>
      {inviting && <p class="lab__invite">{t('lab.boats.invite')}</p>}
      {!wide && !inviting && look.view === 'one' && !look.blinking && <HoldForA look={look} t={t} />}
    </div>
  );
}

/** What a hand changed in the policy that the map is named after: two worlds of one policy are told apart by it. */
function ChangedByHand({ world, t }: { readonly world: WorldSpec; readonly t: Translate }) {
  const [first, ...others] = movedByHand(world);
  if (first === undefined) return null;
  return (
    <p class="lab__changed">
      {t('lab.maps.changed', {
        lever: t(`lever.${first.lever}.name`),
        to: leverWords(t, leverById(first.lever), first.to),
        more: others.length,
      })}
    </p>
  );
}
