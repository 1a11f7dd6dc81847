// This module says where a question leads: a line of a paper plus a word (who, when, tell me, show me) points at the
// screening items it can bring up, in order. The map is the same for everybody; what comes back depends on the person.

/** Words a question begins with. */
export const askWords = ['who', 'when', 'how', 'show'] as const;

/** One of the words. */
export type AskWord = (typeof askWords)[number];

/** Subject of a line: which plain answers fit when nothing else comes up. */
export type Topic =
  | 'person'
  | 'papers'
  | 'visa'
  | 'family'
  | 'plan'
  | 'address'
  | 'money'
  | 'journey'
  | 'ticket'
  | 'job'
  | 'pay'
  | 'contract'
  | 'offer'
  | 'debt'
  | 'messages';

/** What a line is about and where each word leads; `brings` is the paper that "show me" brings out. */
export interface LineTopic {
  readonly thing: string;
  readonly line: string;
  readonly topic: Topic;
  readonly who: readonly string[];
  readonly when: readonly string[];
  readonly how: readonly string[];
  readonly brings?: 'contract' | 'letter' | 'receipt' | 'phone';
}

const row = (
  thing: string,
  line: string,
  topic: Topic,
  who: string,
  when: string,
  how: string,
  brings?: LineTopic['brings'],
): LineTopic => {
  const list = (ids: string): readonly string[] => (ids === '' ? [] : ids.split(' '));
  return { thing, line, topic, who: list(who), when: list(when), how: list(how), ...(brings ? { brings } : {}) };
};

/** Every line that can be pointed at on papers. */
export const lineTopics: readonly LineTopic[] = [
  row('passport', 'name', 'person', 'C02 K01', '', 'R03 K01'),
  row('passport', 'born', 'person', '', '', 'R05'),
  row('passport', 'issued', 'papers', 'C02 K01 D06', 'C07', 'D06 V02'),
  row('passport', 'visa', 'visa', 'D06 V03', 'D05', 'D05 V04 R04', 'contract'),
  row('passport', 'number', 'journey', '', '', ''),
  row('passport', 'back', 'family', 'C04 R06', '', 'K04 V03', 'phone'),
  row('slip', 'list', 'journey', 'C06', 'C05', 'C06 C05 R05'),
  row('slip', 'name', 'person', 'K03', '', 'R05'),
  row('form', 'purpose', 'plan', 'V03 D08 H03', 'V01', 'D07 D08 V01 H03', 'letter'),
  row('form', 'address', 'address', 'N01 R06', '', 'N01 X04 R06', 'phone'),
  row('form', 'money', 'money', 'V05 C01', 'C01', 'V05 X02', 'receipt'),
  row('form', 'hand', 'papers', 'D06 T02', '', 'K03 V02 D06'),
  row('form', 'family', 'family', 'H02 H01', '', 'H01 H02', 'letter'),
  row('ticket', 'route', 'journey', 'C06 T01', 'C06', 'C06 C05 R05'),
  row('ticket', 'paid', 'ticket', 'T03 T02 C01 H04', 'T03 C01', 'C07 V05', 'receipt'),
  row('ticket', 'seats', 'ticket', 'T02 K02 H04', '', 'T02 R05', 'phone'),
  row('contract', 'employer', 'job', 'V03 D01', '', 'R01 R04 D01'),
  row('contract', 'work', 'job', 'D08', 'D03', 'D01 X05 R04', 'letter'),
  row('contract', 'wage', 'pay', 'D02', 'X02', 'D02 X02 X01', 'letter'),
  row('contract', 'less', 'pay', 'C01 X03', '', 'X03 X04 C01', 'receipt'),
  row('contract', 'signed', 'contract', 'D03 D04', 'D03', 'D04 C07 D03'),
  row('letter', 'from', 'offer', 'V03 V01', 'V01', 'D08 V01'),
  row('letter', 'promise', 'offer', 'D08', 'D07', 'D01 D07 D08', 'phone'),
  row('letter', 'pay', 'pay', '', '', 'D02 R02', 'receipt'),
  row('receipt', 'amount', 'debt', 'C01 V05', 'C01', 'C01 V05'),
  row('receipt', 'to', 'debt', 'C04 C01', '', 'C04 R02'),
  row('receipt', 'until', 'debt', '', 'C01', 'C07 C01'),
  row('phone', 'last', 'messages', 'T04 K02', 'T04', 'K03 C03'),
  row('phone', 'call', 'family', 'R06 K02', '', 'K02 C04'),
];

/** What the open question about afterwards can bring up. */
export const worryItems: readonly string[] = ['K04', 'C04', 'C03', 'X06', 'K02', 'H01'];

/** Lines that lead to how somebody came over, when that was not in order. Its answer is no screening item: smuggling is not trafficking. */
export const crossingLines: readonly string[] = ['passport.number', 'slip.list', 'ticket.route'];

/** Id under which the way over is kept among what was said. */
export const crossingItem = 'S01';

/** Find the topic of a line. */
export function topicOf(thing: string, line: string): LineTopic | undefined {
  return lineTopics.find((each) => each.thing === thing && each.line === line);
}

/** Papers that can be laid over each other, smaller over larger. */
export const layPairs: readonly (readonly [over: string, under: string])[] = [
  ['letter', 'contract'],
  ['ticket', 'contract'],
  ['ticket', 'form'],
  ['passport', 'form'],
  ['receipt', 'contract'],
];

/** Papers that have another side, or something to see against the light. */
export const turnable: readonly string[] = ['passport', 'form'];
