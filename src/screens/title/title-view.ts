// This module is what the title says, as data: three desks, and the first moment at a counter as a table of things.

import type { Translate } from '../../i18n/translate';
import type { Mood, RoleId } from '../../play/beat';
import type { TableView } from '../../play/table';
import type { RouteId } from '../../ui/screen-props';

/** One of the three cards. */
export interface DeskCard {
  readonly role: RoleId;
  readonly route: RouteId;
  readonly portrait: string;
  readonly mood: Mood;
  /** Playing time of this version. */
  readonly minutes: number;
}

/** The three desks in the order of the road: walked, guarded, governed. */
export const deskCards: readonly DeskCard[] = [
  { role: 'migrant', route: 'road', portrait: 'teska', mood: 'plain', minutes: 18 },
  { role: 'officer', route: 'desk', portrait: 'ansa', mood: 'wry', minutes: 18 },
  { role: 'policymaker', route: 'cabinet', portrait: 'elan', mood: 'firm', minutes: 8 },
];

/** What the player did with the passport, in the order of the fact's numbers. */
export const passportDeeds = ['kept', 'given', 'shown'] as const;

/** One deed. */
export type PassportDeed = (typeof passportDeeds)[number];

/** Fact that remembers it: 0 kept, 1 handed over, 2 shown but held. */
export const passportFact = 'gave_passport_first';

/** What is printed on the slip that a passport is kept under: the file that the desk will open. */
export const slipNumber = '0417';

/** The deed a fact stands for, if there is one. */
export function deedOfFact(fact: number | undefined): PassportDeed | undefined {
  return fact === undefined ? undefined : passportDeeds[fact];
}

/** The number to remember a deed by. */
export function factOfDeed(deed: PassportDeed): number {
  return passportDeeds.indexOf(deed);
}

const deedsByAct: Readonly<Record<string, PassportDeed>> = { give: 'given', keep: 'kept', show: 'shown' };

/** The deed an act carries out. */
export function deedOfAct(actId: string): PassportDeed | undefined {
  return deedsByAct[actId];
}

/** The counter as a table: the passport before you, the hand across. Once done, it only lies where it lies. */
export function counterTable(t: Translate, deed: PassportDeed | undefined): TableView {
  const zones = [
    { id: 'mine', label: t('title.counter.mine'), side: 'mine' },
    { id: 'hand', label: t('title.counter.hand'), side: 'theirs' },
  ] as const;
  return {
    label: t('title.counter.label'),
    zones,
    things: [
      {
        id: 'passport',
        kind: 'passport',
        title: t('title.passport.title'),
        lines: [
          { id: 'state', text: t('title.passport.state') },
          { id: 'name', text: t('title.passport.name'), strong: true },
        ],
        zone: deed === 'given' ? 'hand' : 'mine',
      },
    ],
    acts:
      deed === undefined
        ? [
            { id: 'give', verb: 'hand-over', thing: 'passport', target: 'hand', label: t('title.act.give') },
            { id: 'keep', verb: 'pull-back', thing: 'passport', label: t('title.act.keep') },
            { id: 'show', verb: 'open', thing: 'passport', label: t('title.act.show') },
          ]
        : [],
  };
}
