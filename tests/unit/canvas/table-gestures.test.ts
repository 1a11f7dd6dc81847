import { describe, expect, it } from 'vitest';
import { actOfDoubleTap, actOfDrop, actOfHold, actOfTap, lineOfStroke } from '../../../src/canvas/table/table-gestures';
import { toolPencil, withTools } from '../../../src/canvas/table/table-tools';
import type { TableAct, TableView, Thing } from '../../../src/play/table';

const thing = (id: string, zone: string, kind: Thing['kind'] = 'sheet'): Thing => ({
  id,
  kind,
  title: id,
  zone,
  lines: [{ id: 'wage', text: 'Wage 60 days' }],
});
const view = (acts: readonly Omit<TableAct, 'label'>[], things: readonly Thing[]): TableView => ({
  label: 'A desk',
  zones: [
    { id: 'across', label: 'Across', side: 'theirs' },
    { id: 'table', label: 'Table', side: 'middle' },
    { id: 'here', label: 'Here', side: 'mine' },
  ],
  things,
  acts: acts.map((act) => ({ ...act, label: act.id })),
});
const drop = { over: [], zone: 'table', from: 'table', towardsMe: false } as const;

describe('letting a thing go', () => {
  const papers = [thing('ticket', 'table', 'ticket'), thing('contract', 'table')];

  it('compares two papers whichever lies on top', () => {
    const desk = view([{ id: 'compare', verb: 'lay-over', thing: 'ticket', target: 'contract' }], papers);
    expect(actOfDrop(desk, { ...drop, thing: 'ticket', over: ['contract'] })?.id).toBe('compare');
    expect(actOfDrop(desk, { ...drop, thing: 'contract', over: ['ticket'] })?.id).toBe('compare');
  });

  it('hands a paper over only when it leaves its own side', () => {
    const desk = view([{ id: 'give', verb: 'hand-over', thing: 'ticket', target: 'across' }], papers);
    expect(actOfDrop(desk, { ...drop, thing: 'ticket', zone: 'across' })?.id).toBe('give');
    expect(actOfDrop(desk, { ...drop, thing: 'ticket' })).toBeUndefined();
  });

  it('pulls a paper back when it comes towards the player', () => {
    const desk = view([{ id: 'take', verb: 'pull-back', thing: 'ticket' }], [thing('ticket', 'across', 'ticket')]);
    expect(actOfDrop(desk, { ...drop, thing: 'ticket', from: 'across', zone: 'here', towardsMe: true })?.id).toBe(
      'take',
    );
    expect(actOfDrop(desk, { ...drop, thing: 'ticket', from: 'across', zone: 'table' })).toBeUndefined();
  });

  it('means nothing where the view has no act', () => {
    const desk = view([], papers);
    expect(actOfDrop(desk, { ...drop, thing: 'ticket', over: ['contract'], zone: 'across' })).toBeUndefined();
  });

  it('circles the line under a pencil', () => {
    const desk = view([{ id: 'ring', verb: 'circle', thing: 'contract', line: 'wage' }], papers);
    const line = { thing: 'contract', line: 'wage' };
    expect(actOfDrop(withTools(desk), { ...drop, thing: toolPencil, line })?.id).toBe('ring');
  });
});

describe('pointing, turning, stamping', () => {
  const papers = [thing('contract', 'table'), thing('seal', 'here', 'stamp')];

  it('points at the line that was touched and at no other', () => {
    const desk = view([{ id: 'ask', verb: 'point', thing: 'contract', line: 'wage' }], papers);
    expect(actOfTap(desk, 'contract', 'wage')?.id).toBe('ask');
    expect(actOfTap(desk, 'contract', 'name')).toBeUndefined();
  });

  it('turns before it opens before it folds', () => {
    const desk = view(
      [
        { id: 'fold', verb: 'fold', thing: 'contract' },
        { id: 'open', verb: 'open', thing: 'contract' },
      ],
      papers,
    );
    expect(actOfDoubleTap(desk, 'contract')?.id).toBe('open');
  });

  it('stamps by holding the paper or by standing the stamp on it', () => {
    const desk = view([{ id: 'press', verb: 'stamp', thing: 'contract' }], papers);
    expect(actOfHold(desk, 'contract')?.id).toBe('press');
    expect(actOfHold(desk, 'seal', 'contract')?.id).toBe('press');
    expect(actOfHold(desk, 'seal')).toBeUndefined();
  });

  it('lays a pencil on the table only where lines may be written on', () => {
    expect(withTools(view([], papers)).things).toHaveLength(2);
    const written = withTools(view([{ id: 'ring', verb: 'circle', thing: 'contract', line: 'wage' }], papers));
    expect(written.things.map((other) => other.id)).toContain(toolPencil);
  });
});

describe('a stroke of the pencil', () => {
  const lines = [
    { id: 'name', x: 0, y: 0, w: 100, h: 20 },
    { id: 'wage', x: 0, y: 20, w: 100, h: 20 },
  ];
  it('means the line it goes round', () => {
    const ring = [
      { x: -4, y: 22 },
      { x: 50, y: 18 },
      { x: 104, y: 30 },
      { x: 50, y: 42 },
      { x: -4, y: 32 },
    ];
    expect(lineOfStroke(ring, lines)).toBe('wage');
  });
  it('means the line that is ringed, not the lines it crossed on the way there', () => {
    const way = Array.from({ length: 20 }, (_, at) => ({ x: 30, y: 80 - at * 3.6 }));
    const ring = Array.from({ length: 40 }, (_, at) => ({
      x: 50 + 46 * Math.cos((at / 38) * 2 * Math.PI),
      y: 10 + 9 * Math.sin((at / 38) * 2 * Math.PI),
    }));
    expect(lineOfStroke([...way, ...ring], lines)).toBe('name');
  });
  it('means no line when it passes beside them', () => {
    expect(
      lineOfStroke(
        [
          { x: 200, y: 0 },
          { x: 260, y: 60 },
        ],
        lines,
      ),
    ).toBeUndefined();
  });
});
