// This module knows the way to every screen of the built game and to its main states, by acts a player has: choices, buttons,
// addresses. It does not judge what it finds there; the sheet photographs the states and the gallery test examines them.

import { mirrorLocale } from '../../src/i18n/mirror-locale.ts';
import { assumeMost, drawByKeys, inTools, labAnswered, moveLever, openWholeLab, pickView } from './lab-steps.ts';
import type { Tour } from './tour.ts';
import {
  begin,
  closeDialog,
  closeDialogs,
  deskPlaced,
  help,
  helpsOfReading,
  inTurn,
  labWhole,
  large,
  openFolds,
  pause,
  press,
  pressKey,
  readPapers,
  refusePictures,
  search,
  seen,
  tablePlaced,
  walkTo,
} from './tour-steps.ts';

/** The same way in the made-up language. */
export function mirrored(tour: Tour): Tour {
  return { ...tour, route: `?locale=${mirrorLocale}${tour.route}` };
}

/** Every screen and its main states. */
export const tours: readonly Tour[] = [
  {
    name: 'title',
    route: '#/',
    stops: [
      { name: 'counter', reach: seen('.counter__passport') },
      { name: 'after', reach: press('[data-act="give"]', '.moment__outcome') },
    ],
  },
  {
    name: 'road',
    route: '#/road',
    stops: [
      { name: 'intro', reach: seen('.road-intro__ready') },
      { name: 'first-beat', reach: inTurn(begin('[data-scene]'), tablePlaced) },
      pause,
      help,
      { name: 'large-beat', reach: inTurn(closeDialogs, large.reach) },
      {
        name: 'closed-choice',
        reach: inTurn(closeDialogs, walkTo('.choice--closed'), press('.choice-row__why', '.choice-row__rule:visible')),
      },
      { name: 'home', reach: walkTo('[data-scene="A1c"]') },
      { name: 'board', reach: walkTo('[data-scene="A2b"]') },
      ...helpsOfReading,
      { name: 'seeds', reach: inTurn(closeDialog, walkTo('[data-option="a2c_c07"]')) },
      { name: 'bag', reach: walkTo('[data-option="a2d_c04"]') },
      { name: 'no-table', reach: walkTo('.road--playing:not(.road--table)') },
      { name: 'wait', reach: walkTo('[data-option="a3a_c07"], [data-scene="A3w"]') },
      { name: 'way', reach: walkTo('.piece') },
      { name: 'lamp', reach: walkTo('[data-scene="A3b"]') },
      { name: 'quay', reach: walkTo('[data-scene="A3c"]') },
      { name: 'belt', reach: walkTo('[data-scene="A4s"]') },
      { name: 'payslip', reach: walkTo('[data-option="a4a_c05"]') },
      { name: 'drawer', reach: walkTo('[data-scene="A4b"]') },
      { name: 'hall', reach: walkTo('[data-scene="A4c"]') },
      { name: 'winter', reach: walkTo('[data-scene="A5a"]') },
      { name: 'statement', reach: walkTo('[data-scene="A5b"]') },
      { name: 'room', reach: walkTo('[data-scene="A5c"]') },
      { name: 'claims', reach: walkTo('[data-scene="A6a"]') },
      { name: 'ilu', reach: walkTo('[data-scene="A6b"]') },
      { name: 'well', reach: walkTo('[data-scene="A6c"]') },
      { name: 'ending', reach: walkTo('[data-ending]') },
      large,
    ],
  },
  {
    name: 'desk',
    route: '#/desk?cut=1',
    stops: [
      { name: 'intro', reach: seen('[class$="-intro__ready"]') },
      { name: 'briefing', reach: begin('[data-beat]') },
      {
        name: 'glass',
        reach: inTurn(
          press('[data-option="b3_c06"]', '[data-option="b3_c10"]'),
          press('[data-option="b3_c10"]', '.desk-talk'),
          deskPlaced,
        ),
      },
      { name: 'papers', reach: inTurn(readPapers, press('[data-act="point_ticket_paid"]', '[data-option="ask_who"]')) },
      { name: 'decide', reach: press('.desk-acts__group:last-child', '[data-option="decide_second"]') },
      { name: 'file', reach: walkTo('[data-scene="B3f"]') },
      { name: 'shut', reach: walkTo('[data-option="ledger_open"]') },
      {
        name: 'ledger',
        reach: inTurn(
          press('[data-option="ledger_open"]', '[data-option="see_1"]'),
          press('[data-option="see_1"]', '[data-option="see_2"]'),
        ),
      },
      { name: 'end', reach: inTurn(press('[data-option="ledger_close"]', '[data-beat]'), walkTo('.desk-end')) },
      large,
    ],
  },
  {
    name: 'shifts',
    route: '#/desk',
    stops: [
      { name: 'stamp', reach: inTurn(seen('[class$="-intro__ready"]'), begin('[data-beat]')) },
      { name: 'tobin', reach: walkTo('[data-scene="B1c"]') },
      { name: 'choir', reach: inTurn(walkTo('.desk-talk'), deskPlaced) },
      { name: 'sheet', reach: walkTo('[data-scene^="B2"]') },
      { name: 'boots', reach: walkTo('[data-scene^="B4"]') },
      { name: 'numbers', reach: walkTo('[data-scene^="B5"]') },
      { name: 'form', reach: walkTo('[data-scene="B6b"]') },
      {
        name: 'all',
        reach: inTurn(walkTo('[data-option="ledger_open"]'), press('[data-option="ledger_open"]', '.desk-ledger')),
      },
      { name: 'ending', reach: inTurn(press('[data-option="ledger_close"]', '[data-beat]'), walkTo('.desk-end')) },
    ],
  },
  {
    name: 'cabinet',
    route: '#/cabinet',
    stops: [
      { name: 'intro', reach: seen('[class$="-intro__ready"]') },
      { name: 'first-beat', reach: begin('[data-beat="0"]') },
      { name: 'map', reach: walkTo('[data-hands="map"]') },
      { name: 'season', reach: inTurn(walkTo('[data-season]'), seen('[data-season="ready"] [data-choices] button')) },
      { name: 'vote', reach: walkTo('.chamber') },
      { name: 'ending', reach: walkTo('[data-ending]') },
      large,
    ],
  },
  {
    name: 'lab',
    route: '#/lab',
    stops: [
      { name: 'opening', reach: labAnswered('boats') },
      {
        name: 'boats',
        reach: inTurn(press('.lab-opening__berths button', '[data-answer]'), labAnswered('boats')),
      },
      { name: 'ferry', reach: inTurn(press('.lab-opening__act .button--primary', 'main'), labAnswered('ferry')) },
      { name: 'both', reach: inTurn(press('.lab-opening__act .button:nth-of-type(2)', 'main'), labAnswered('both')) },
      { name: 'whole', reach: inTurn(press('.lab-opening__act .button--primary', '.lab__sum'), labWhole) },
      { name: 'lever-page', reach: press('.lab-lever__ask', '.lab-page') },
      {
        name: 'change',
        reach: inTurn(closeDialog, moveLever, labWhole, seen('.lab-change')),
        at: '.lab__levers',
      },
      { name: 'levers', reach: openFolds('.lab__levers details'), at: '.lab__levers details' },
      { name: 'wipe', reach: pickView('lab.views.wipe') },
      { name: 'one-map', reach: pickView('lab.views.one') },
      { name: 'followed', reach: inTurn(inTools('.lab-tools__find'), seen('.lab-followed__parted')) },
      { name: 'person', reach: press('.lab-followed__acts .button', 'dialog[open] [data-parting]') },
      {
        name: 'fates',
        reach: inTurn(closeDialog, press('[data-fold="fates"] > summary', '[data-fold="fates"] .lab-table')),
        at: '[data-fold="fates"]',
      },
      {
        name: 'firm',
        reach: inTurn(
          press('[data-fold="firm"] > summary', '[data-fold="firm"] .lab-fold__sheet button'),
          press('[data-fold="firm"] .lab-fold__sheet button', '[data-fold="firm"] section[aria-busy="false"]'),
        ),
        at: '[data-fold="firm"]',
      },
      { name: 'justice', reach: press('[data-fold="justice"] > summary', '.lab-justice'), at: '[data-fold="justice"]' },
      { name: 'sure', reach: press('[data-fold="sure"] > summary', '.sure__ways .button'), at: '[data-fold="sure"]' },
      {
        name: 'drawn',
        reach: inTurn(
          press('.sure__ways .button--primary', '[data-sure]'),
          press('.sure__ways .button', '.sure__decides'),
        ),
        at: '.sure__table',
      },
      { name: 'weigh', reach: press('[data-fold="weigh"] > summary', '.weigh__rows'), at: '[data-fold="weigh"]' },
      {
        name: 'tables',
        reach: inTurn(
          press('[data-fold="tables"] > summary', '[data-fold="theme-headline"]'),
          openFolds('[data-fold^="theme-"]'),
        ),
        at: '[data-fold="tables"]',
      },
      { name: 'take', reach: pressKey('lab.share.button', '[data-memo]') },
      { name: 'assume', reach: inTurn(closeDialog, press('.lab__open-assume', '.assume__packs')) },
      { name: 'large', reach: inTurn(closeDialog, large.reach) },
    ],
  },
  {
    name: 'lab-games',
    route: '#/lab',
    prepare: openWholeLab,
    stops: [
      { name: 'guess', reach: inTurn(labWhole, press('.lab__ways .button', '.guess__choose')) },
      { name: 'drawn-line', reach: inTurn(press('.guess__ways .button', '.draw-chart--open'), drawByKeys) },
      { name: 'line-left', reach: press('.guess__ways .button', '.guess__why') },
      { name: 'why', reach: press('.guess__why button', '.guess__because') },
      { name: 'guess-told', reach: press('.guess__told .guess__ways .button', '.guess__told .switch') },
      {
        name: 'challenges',
        reach: inTurn(closeDialog, press('.lab__ways .button:last-child', '.challenge__cards')),
      },
      {
        name: 'challenge',
        reach: press('.challenge__cards li:nth-child(3) button', '.challenge__goal[aria-busy="false"]'),
      },
      {
        name: 'challenge-done',
        reach: assumeMost('journey.enforcement-risk', '.challenge__status[data-done="true"]'),
      },
    ],
  },
  {
    name: 'settings',
    route: '#/settings',
    stops: [
      { name: 'open', reach: seen('.reading-page__part') },
      { name: 'sound', reach: seen('.reading-page__part'), at: '.reading-page__part:nth-of-type(3)' },
      { name: 'kept', reach: seen('.kept__ways'), at: '.reading-page__part:has(.kept__ways)' },
      { name: 'erase', reach: press('.kept__ways .button--danger', 'dialog[open]') },
    ],
  },
  {
    name: 'about',
    route: '#/about',
    stops: [
      { name: 'open', reach: seen('.reading-page__part') },
      { name: 'foot', reach: seen('.reading-page__part'), at: '.reading-page__part:last-of-type' },
    ],
  },
  {
    name: 'evidence',
    route: '#/evidence?number=journey.rescue-compensation',
    stops: [
      { name: 'one', reach: seen('.evidence__about') },
      { name: 'numbers', reach: search('rescue', '.evidence__group[open]'), at: '#evidence-numbers' },
      { name: 'questions', reach: openFolds('.evidence__question'), at: '#evidence-disagree' },
      { name: 'packs', reach: seen('.evidence__pack'), at: '#evidence-packs' },
    ],
  },
  {
    name: 'parts',
    route: '#/parts?only=controls',
    stops: [{ name: 'controls', reach: seen('.parts__ground'), at: '.parts__part' }],
  },
  {
    name: 'pieces',
    route: '#/parts?only=pieces',
    stops: [
      { name: 'shift', reach: inTurn(seen('.shift__pear'), seen('.way')), at: '.parts__piece' },
      { name: 'way', reach: press('.way [data-leg]', '.way [data-leg="back"]'), at: '.parts__piece:nth-child(2)' },
      { name: 'crossing', reach: press('.piece__crossing', '[data-crossing="lit"]'), at: '.parts__crossing' },
    ],
  },
  { name: 'no-route', route: '#/nowhere', stops: [{ name: 'fault', reach: seen('[data-trouble="route"]') }] },
  {
    name: 'bad-code',
    route: '#/road?world=AAAA-BBBB-CCCC-DDDD',
    stops: [{ name: 'fault', reach: seen('[data-trouble="world"]') }],
  },
  {
    name: 'never-arrives',
    route: '#/about',
    // The file is asked for and no answer comes.
    prepare: async (context) => {
      await context.route(/about-screen.*\.js/, () => undefined);
    },
    stops: [{ name: 'loading', reach: seen('.loading-page') }],
  },
  {
    name: 'not-there',
    route: '#/about',
    prepare: async (context) => {
      await context.route(/about-screen.*\.js/, (route) => route.fulfill({ status: 404 }));
    },
    stops: [{ name: 'fault', reach: seen('[data-trouble="load"]') }],
  },
  {
    name: 'no-pictures-road',
    route: '#/road',
    prepare: refusePictures,
    stops: [{ name: 'first-beat', reach: inTurn(begin('[data-scene]'), tablePlaced) }],
  },
  {
    name: 'no-pictures-lab',
    route: '#/lab',
    prepare: refusePictures,
    stops: [
      {
        name: 'counts',
        reach: inTurn(press('.screen-frame__end .button', '.lab__sum'), labWhole, seen('.lab-counts')),
      },
    ],
  },
];
