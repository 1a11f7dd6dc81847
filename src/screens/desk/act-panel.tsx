// This module offers the acts at the window, sorted by what they are done with, each with its price. All acts look alike,
// a barred one too: trying it brings a person's reason, and the talk keeps the rule one tap behind that.

import { useEffect, useState } from 'preact/hooks';
import type { BeatOption } from '../../play/beat';
import { HoldButton } from '../../ui/hold-button';
import { useText } from '../../ui/text-context';
import { type ActGroup, type ActGroupId, openGroup } from './desk-view';

/** The acts and what is pointed at. */
export interface ActPanelProps {
  readonly groups: readonly ActGroup[];
  readonly focus: string | undefined;
  readonly onChoose: (optionId: string) => void;
}

/** Groups as a row of switches, and the acts of the open one. */
export function ActPanel({ groups, focus, onChoose }: ActPanelProps) {
  const t = useText();
  const [wanted, setWanted] = useState<ActGroupId>();
  // Pointing at a line is the beginning of a question, so its words come to hand.
  useEffect(() => {
    if (focus !== undefined) setWanted('ask');
  }, [focus]);
  const open = openGroup(groups, wanted);
  const group = groups.find((each) => each.id === open);
  return (
    <section class="desk-acts" aria-label={t('desk.acts')} tabIndex={-1}>
      <nav class="desk-acts__groups" aria-label={t('desk.acts.kinds')}>
        {groups.map((each) => (
          <button
            type="button"
            key={each.id}
            class="desk-acts__group"
            aria-pressed={each.id === open}
            onClick={() => setWanted(each.id)}
          >
            {t(`desk.group.${each.id}`)}
          </button>
        ))}
      </nav>
      <fieldset class="desk-acts__list" data-choices={group?.options.length ?? 0}>
        <legend class={open === 'ask' && focus !== undefined ? 'desk-acts__focus' : 'only-spoken'}>
          {open === 'ask' && focus !== undefined ? t('desk.about', { line: focus }) : t('ui.story.choices')}
        </legend>
        {group?.options.map((option) => (
          <Act key={option.id} option={option} onChoose={onChoose} />
        ))}
      </fieldset>
    </section>
  );
}

function Act({ option, onChoose }: { readonly option: BeatOption; readonly onChoose: (id: string) => void }) {
  const face = (
    <>
      <span class="desk-act__words">{option.text}</span>
      {option.cost !== undefined && <span class="desk-act__cost">{option.cost}</span>}
    </>
  );
  const stamps = option.hand.kind !== 'said' && option.hand.verb === 'stamp';
  return (
    <div class="desk-act__place">
      {stamps ? (
        <HoldButton class="desk-act" data={option.id} onDone={() => onChoose(option.id)}>
          {face}
        </HoldButton>
      ) : (
        <button
          type="button"
          class="desk-act"
          data-option={option.id}
          data-hand={option.hand.kind}
          onClick={() => onChoose(option.id)}
        >
          {face}
        </button>
      )}
    </div>
  );
}
