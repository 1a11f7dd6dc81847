// This module compiles small Ink files for tests and gives them the content a role would have.

import type { RoleContent } from '../../src/story/role-content';
import { compileInk } from '../../tools/ink-plugin';

/** Compile an Ink file; a fault of the compiler fails the test that asked. */
export function compileTestStory(file: string): string {
  const compiled = compileInk(file);
  const faults = compiled.messages.filter((message) => message.severity !== 'note');
  if (compiled.json === null || faults.length > 0) throw new Error(faults.map((fault) => fault.text).join('\n'));
  return compiled.json;
}

/** Content for `ferry.ink`. */
export const ferryContent: RoleContent = {
  texts: {
    'story.go-on': 'Go on',
    'story.take-back': 'Back',
    'story.ran-out-of-content': 'No next line.',
    'story.engine-fault': 'Stumbled.',
    'desk.label': 'Desk',
    'desk.mine': 'Your side',
    'desk.theirs': 'Their side',
    'note.title': 'Loan note',
    'note.sum': '{days, plural, one {# day} other {# days}}',
    'note.stamp': 'Registered',
    'loan.label': 'Loan',
    'loan.some': '{loan_days} days',
    'loan.none': 'none',
  },
  titles: {},
  tables: [
    {
      id: 'desk',
      label: 'desk.label',
      zones: [
        { id: 'mine', label: 'desk.mine', side: 'mine' },
        { id: 'theirs', label: 'desk.theirs', side: 'theirs' },
      ],
    },
  ],
  things: [
    {
      id: 'note',
      kind: 'letter',
      title: { key: 'note.title' },
      lines: [
        { id: 'sum', key: 'note.sum', with: { days: 'loan_days' }, strong: true },
        { id: 'stamp', key: 'note.stamp', when: 'pw_bla == 1' },
      ],
    },
  ],
  statuses: [
    {
      id: 'loan',
      label: 'loan.label',
      values: [
        { id: 'none', key: 'loan.none', when: 'loan_days == 0' },
        { id: 'some', key: 'loan.some' },
      ],
    },
  ],
  numbers: { t1_c01: 10, t1_c02: 11, t1_c03: 12, t1_c04: 13, t2_c01: 14, t3_c01: 15 },
  lineIds: [],
};
