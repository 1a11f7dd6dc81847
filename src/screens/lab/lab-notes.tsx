// This module says above the maps what a reader should know of the worlds before she looks: a code that could not be read, whether
// a link's numbers are still so, and what is assumed otherwise than usual: the pack by its name, and how many numbers.

import { packById } from '../../evidence/switches';
import type { Translate } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { type WorldCodeFault, worldCodeFaultKey } from '../../world/world-code';
import { heldPack } from './assume/assume-worlds';
import type { Side, WorldPair } from './lab-worlds';
import type { RunPair } from './luck-bands';
import { SeenBefore, type SeenBeforeProps } from './take/seen-before';

/** What the notes need. */
export interface LabNotesProps {
  readonly faults: readonly { readonly side: Side; readonly fault: WorldCodeFault }[];
  /** What the link showed, while its worlds stand unchanged. */
  readonly seen: SeenBeforeProps['seen'] | undefined;
  /** Whole runs of the pair; undefined before there are any. */
  readonly runs: RunPair | undefined;
  readonly pair: WorldPair;
  readonly t: Translate;
  readonly onAssume: () => void;
}

/** The notes. */
export function LabNotes({ faults, seen, runs, pair, t, onAssume }: LabNotesProps) {
  const assumed = pair.a.assumptions.length;
  return (
    <>
      {faults.map(({ side, fault }) => (
        <p key={side} class="lab__fault" role="alert">
          {t(`lab.side.${side}`)}:{' '}
          {t(worldCodeFaultKey(fault), { length: fault.length ?? 0, character: fault.strange?.character ?? '' })}{' '}
          {t('lab.code.usual')}
        </p>
      ))}
      {seen !== undefined && runs !== undefined && <SeenBefore seen={seen} runs={runs} t={t} />}
      {assumed > 0 && (
        <p class="lab__assumed" data-assumed={assumed}>
          {heldWords(t, pair)}{' '}
          <Button kind="quiet" onPress={onAssume}>
            {t('assume.see')}
          </Button>
        </p>
      )}
    </>
  );
}

/** What both worlds assume: a pack by its name and what came to it, or a number of numbers. */
function heldWords(t: Translate, pair: WorldPair): string {
  const n = pair.a.assumptions.length;
  const held = heldPack(pair);
  if (held === undefined) return t('assume.held', { n });
  const { name } = packById(held.pack);
  return t(held.further === 0 ? 'assume.held.pack' : 'assume.held.pack-and', { name, n, further: held.further });
}
