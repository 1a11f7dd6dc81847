// This module is the panel of world B: undo and redo, what the last change did, what runs out, boats first, then two levers,
// all others folded, what was changed by hand, and whether both worlds spend the same.

import type { ComponentChildren, Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '../../i18n/translate';
import type { LeverId } from '../../policy/levers';
import type { RunResult } from '../../sim/run-api';
import { Button } from '../../ui/button';
import { Switch } from '../../ui/switch';
import { FirstLevers, FoldedLevers } from './lab-levers';
import { moneyNotes } from './lab-parts';
import { type LastChange, movedByHand } from './levers/last-change';
import { LastChangeNote, movedWords } from './levers/last-change-note';
import { LeverPageDialog } from './levers/lever-page-dialog';
import { Purse } from './levers/purse';
import { boatCount } from './patrol-boats';
import type { LabBoats } from './use-boats';
import type { LabPair } from './use-pair';

/** What the panel needs. */
export interface LabPanelProps {
  readonly worlds: LabPair;
  readonly boats: LabBoats;
  /** The run of world B, once there is one. */
  readonly run: RunResult | undefined;
  readonly month: number;
  readonly change: LastChange | undefined;
  readonly t: Translate;
  /** What can be opened before a lever is moved. */
  readonly ways?: ComponentChildren;
  /** The panel's heading, to jump to. */
  readonly headRef: Ref<HTMLHeadingElement>;
}

/** The levers of world B. */
export function LabPanel({ worlds, boats, run, month, change, t, ways, headRef }: LabPanelProps) {
  const { pair, matched } = worlds;
  const [asked, setAsked] = useState<LeverId | undefined>(undefined);
  const moving = { world: pair.b, t, onMove: worlds.moveLever, onAsk: setAsked };
  return (
    <aside class="lab__levers" aria-label={t('lab.levers.label')}>
      <div class="lab__levers-head">
        <h2 ref={headRef} tabIndex={-1}>
          {t('lab.levers.title')}
        </h2>
        <Button kind="quiet" disabled={!worlds.canUndo} onPress={worlds.undo}>
          {t('lab.undo')}
        </Button>
        <Button kind="quiet" disabled={!worlds.canRedo} onPress={worlds.redo}>
          {t('lab.redo')}
        </Button>
      </div>
      {ways !== undefined && <div class="lab__ways">{ways}</div>}
      {change !== undefined && <LastChangeNote change={change} t={t} />}
      <p class="lab__act">{t('lab.boats.act', { n: boatCount - boats.out })}</p>
      <fieldset class="lab__boats lab-group" aria-label={t('lab.boats.label')}>
        <Button
          kind={boats.untouched ? 'primary' : 'plain'}
          disabled={boats.out >= boatCount}
          onPress={() => boats.setCount(boats.out + 1)}
        >
          {t('lab.boats.send')}
        </Button>
        <Button disabled={boats.out === 0} onPress={() => boats.setCount(boats.out - 1)}>
          {t('lab.boats.call-back')}
        </Button>
      </fieldset>
      <FirstLevers {...moving} />
      <FoldedLevers {...moving} />
      {run !== undefined && <Purse run={run} month={month} t={t} />}
      <ChangedLevers worlds={worlds} t={t} />
      <Switch name="matched" label={t('lab.money.switch')} on={matched} onChange={worlds.match} />
      {moneyNotes(pair, matched, t).map((note) => (
        <p key={note} class="lab__small lab__money">
          {note}
        </p>
      ))}
      <p class="lab__small">{t('lab.boats.honest')}</p>
      <LeverPageDialog lever={asked} t={t} onClose={() => setAsked(undefined)} />
    </aside>
  );
}

/** Every lever that a hand moved: what the policy says, and what it is now. */
function ChangedLevers({ worlds, t }: { readonly worlds: LabPair; readonly t: Translate }) {
  const { b } = worlds.pair;
  const moved = movedByHand(b);
  if (moved.length === 0) return null;
  return (
    <details class="lab-levers__group lab-changed">
      <summary>{t('lab.changed.title', { n: moved.length })}</summary>
      <ul>
        {moved.map((one) => (
          <li key={one.lever}>
            <span>{movedWords(t, one)}</span>
            <Button
              kind="quiet"
              label={t('lab.changed.back-of', { lever: t(`lever.${one.lever}.name`) })}
              onPress={() => worlds.moveLever(one.lever, one.from)}
            >
              {t('lab.changed.back')}
            </Button>
          </li>
        ))}
      </ul>
      <Button onPress={() => worlds.choosePreset('b', b.preset)}>
        {t('lab.changed.all', { policy: t(`policy.${b.preset}.name`) })}
      </Button>
    </details>
  );
}
