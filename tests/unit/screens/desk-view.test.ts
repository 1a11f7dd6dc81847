// These tests hold the desk's view to its promise: every act of the beat is reachable on screen, once, and none is added.

import { describe, expect, it } from 'vitest';
import { groupOf, headingOfPart, openGroup, skippedPartOfDesk, viewDesk } from '../../../src/screens/desk/desk-view';
import { createOfficerPlaythrough } from '../../../src/story/officer-playthrough';
import { summaryOf } from '../../../src/story/scene-summaries';
import { shortCut, stepTo } from '../../support/desk-steps';
import { syntheticQuay } from '../roles/officer/synthetic-quay';

const quay = syntheticQuay(500);

describe('the view of the desk', () => {
  it('offers every act of the window: on a line that can be pointed at, in the talk, or in a group', () => {
    for (let seed = 0; seed < 10; seed++) {
      const play = createOfficerPlaythrough({ facts: { ...shortCut, sm_trust: 70, pw_nrm: 1 }, seed, quay });
      stepTo(play, 'window');
      for (let step = 0; step < 40 && play.beat().options.length > 0; step++) {
        const beat = play.beat();
        const view = viewDesk(beat, play.reading());
        if (view.layout === 'window') {
          const reachable = [
            ...Object.values(view.pointIds),
            ...view.groups.flatMap((group) => group.options.map((option) => option.id)),
          ];
          expect(new Set(reachable)).toEqual(new Set(beat.options.map((option) => option.id)));
          expect(reachable.length).toBe(new Set(reachable).size);
        }
        play.choose(beat.options[(step * 7 + seed) % beat.options.length]?.id ?? '');
      }
    }
  });

  it('draws no act that the beat does not have', () => {
    const play = createOfficerPlaythrough({ facts: shortCut, seed: 1, quay });
    stepTo(play, 'window');
    const view = viewDesk(play.beat(), play.reading());
    const ids = play.beat().options.map((option) => option.id);
    for (const act of view.drawn?.acts ?? []) expect(ids).toContain(act.id);
  });

  it('opens asking while a line is pointed at and falls back where a group is gone', () => {
    const play = createOfficerPlaythrough({ facts: shortCut, seed: 1, quay });
    stepTo(play, 'window');
    expect(openGroup(viewDesk(play.beat(), play.reading()).groups, 'ask')).toBe('care');
    play.choose('point_ticket_paid');
    expect(openGroup(viewDesk(play.beat(), play.reading()).groups, 'ask')).toBe('ask');
  });

  it('lays every line of the ledger on one of its pages, once, and what was true on the second', () => {
    const play = createOfficerPlaythrough({ facts: shortCut, seed: 3, quay });
    stepTo(play, 'window').choose('form-question');
    play.choose('decide_second');
    stepTo(play, 'ledger-open').choose('see_1');
    const { ledger } = viewDesk(play.beat(), play.reading());
    const laid = ledger.flatMap(({ line, items }) => [line.id, ...items.map((item) => item.id)]);
    expect(laid).toEqual(play.beat().lines.map((line) => line.id));
    expect(ledger.find(({ line }) => line.id.startsWith('b3d_02'))?.side).toBe('true');
    expect(ledger.find(({ items }) => items.some((item) => item.id === 'b3d_052'))?.side).toBe('known');
  });

  it('skips without deciding over anybody', () => {
    for (const stage of ['window', 'phone', 'ledger'] as const) {
      const { take = [] } = summaryOf(skippedPartOfDesk({ stage, part: 'B3.window-1' })) ?? {};
      expect(take.length).toBeGreaterThan(0);
      for (const id of ['decide_admit', 'decide_refuse', 'decide_referral']) expect(take).not.toContain(id);
    }
  });

  it('names each part of a shift: a scene, a traveller, the ledger', () => {
    expect(headingOfPart('B2b')).toEqual({ key: 'scene', shift: 2, number: 0 });
    expect(headingOfPart('B4.window-2')).toEqual({ key: 'window', shift: 4, number: 2 });
    expect(headingOfPart('B5.ledger')).toEqual({ key: 'ledger', shift: 5, number: 0 });
  });

  it('keeps pointing on the papers and never in a list', () => {
    const play = createOfficerPlaythrough({ facts: shortCut, seed: 1, quay });
    stepTo(play, 'window');
    for (const option of play.beat().options)
      if (option.id.startsWith('point_')) expect(groupOf(option)).toBeUndefined();
  });
});
