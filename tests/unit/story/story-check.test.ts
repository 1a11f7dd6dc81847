// These tests plant faults in small pieces of Ink and see that the check finds each, with its line.

import { describe, expect, it } from 'vitest';
import { withIds } from '../../../tools/story/add-ids';
import type { CheckContext } from '../../../tools/story/check-context';
import { readContext } from '../../../tools/story/check-context';
import { checkLines } from '../../../tools/story/check-lines';
import { checkScenes } from '../../../tools/story/check-scenes';
import { readInkText } from '../../../tools/story/ink-source';
import { measure, syllablesOf } from '../../../tools/story/readability';
import type { RoleSource } from '../../../tools/story/role-source';

const real = readContext();
const context: CheckContext = {
  ...real,
  divergences: { rows: [], faults: [] },
  soundIds: new Set(['stamp']),
  evidenceIds: new Set(['PVT-03']),
};

const head = '=== a1\n# scene:A1 # bg:well # intensity:0 # finding:K1 # read_time:1\n';

function roleOf(ink: string): RoleSource {
  const { lines, faults } = readInkText(ink, 'story/migrant/a.ink');
  return {
    role: 'migrant',
    ink: { root: 'story/migrant/a.ink', files: ['story/migrant/a.ink'], lines, faults },
    things: {
      titles: {},
      tables: [{ id: 'kitchen', label: 'k', zones: [{ id: 'mine', label: 'm', side: 'mine' }] }],
      things: [{ id: 'note', kind: 'letter', title: { key: 'n' }, lines: [{ id: 'sum', key: 's' }] }],
      statuses: [],
      texts: {},
      lines: {},
      reads: [],
      faults: [],
    },
    codeOptions: { file: 'story/migrant/options.yaml', options: [] },
    faults: [],
  };
}

function faultsOf(ink: string): string[] {
  const source = roleOf(ink);
  return [...(source.ink?.faults ?? []), ...checkLines(source, context), ...checkScenes(source, context)].map(
    (fault) => `${fault.line} ${fault.rule} ${fault.text}`,
  );
}

describe('the check of a line', () => {
  it('lets a sound scene pass', () => {
    const ink = `${head}Oveth counts {loan_days} seeds. #id:a1_001 #speaker:oveth #mood:wry #src:PVT-03 #sfx:stamp\n* [Point at the sum #id:a1_c01 #act:object:point:note@sum] -> a1\n* [Ask the clerk #id:a1_c02 #closed:work-visas]\n  "No." #id:a1_002\n- #ending:witness\n-> END\n`;
    expect(faultsOf(ink)).toEqual([]);
  });

  it.each([
    ['A line. #id:a1_001 #colour:red', /tag the tag "colour" is unknown/],
    ['A line. #id:a1_001 #act:object:point:note@sum', /tag "act" has no meaning here/],
    ['A line without an id.', /id the line has no id/],
    ['"Hm." #id:a1_001 #speaker:nobody', /cast "nobody" is not in characters/],
    ['A line. #id:a1_001 #mood:gloomy', /"gloomy" is no mood/],
    ['A line. #id:a1_001 #src:XYZ-99', /R10 there is no evidence "XYZ-99"/],
    ['A line. #id:a1_001 #sfx:scream', /the sound "scream" has no caption/],
    ['A line. #id:a1_001 #thing:lamp:mine', /things.yaml has no thing "lamp"/],
    ['A line. #id:a1_001 #thing:note:moon', /no table has a zone "moon"/],
    ['* [Press it #id:a1_c01 #act:object:press:note]', /"press" is no verb of a hand/],
    ['* [Point #id:a1_c01 #act:object:point:note@wage]', /the thing "note" has no line "wage"/],
    ['* [Give it #id:a1_c01 #act:object:hand-over:note]', /the act "hand-over" needs a target/],
    ['* [Ask #id:a1_c01 #closed:mercy]', /"mercy" is no lever/],
    ['* Ask him [aloud #id:a1_c01]', /no words before the bracket/],
    ['* [Ask #id:a1_c01] and wait', /after the bracket of a choice only a divert/],
    ['{She|He} waits. #id:a1_001', /only the bare name of a number/],
    ['He has {loan_days + 1} days. #id:a1_001', /only the bare name of a number/],
    ['He waits <> here. #id:a1_001', /glue breaks a sentence/],
    ['~ temp x = RANDOM(1, 6)', /chance enters only through luck/],
    ['~ temp x = luck("comet")', /has no event "comet"/],
    ['~ pw_border = 3', /a story reads pw_border; it never sets it/],
    ['{ pw_moat > 1:\nA line. #id:a1_001\n}', /story\/world.ink declares no pw_moat/],
    ['#ending:paradise\n-> END', /R08 "paradise" is neither an ending nor a stop/],
    ['-> END', /R08 -> END comes right after/],
    [`${'word '.repeat(46)}. #id:a1_001`, /R01 46 words; at most 45/],
    [`* [${'word '.repeat(13)} #id:a1_c01]`, /R01 13 words; at most 12/],
    [`${'word '.repeat(26)}. #id:a1_001`, /R02 a sentence of 26 words/],
  ])('finds the fault in %j', (line, wanted) => {
    expect(faultsOf(`${head}${line}\n`)).toEqual(expect.arrayContaining([expect.stringMatching(wanted)]));
    expect(faultsOf(`${head}${line}\n`).find((fault) => wanted.test(fault))).toMatch(/^[1-5] /);
  });
});

describe('the check of a scene', () => {
  it('asks for its tags, and from intensity two for a note and a way past', () => {
    expect(faultsOf('=== a1\n# scene:A1 # bg:well\nA line. #id:a1_001\n').join('\n')).toMatch(
      /needs the tag intensity[\s\S]*finding[\s\S]*read_time/,
    );
    const heavy = faultsOf(`${head.replace('intensity:0', 'intensity:2')}A line. #id:a1_001\n`).join('\n');
    expect(heavy).toMatch(/carries a note/);
    expect(heavy).toMatch(/tagged #skip/);
  });

  it('ties what it reads to a row of the divergences', () => {
    const ink = `${head}{ pw_bla == 1:\nA line. #id:a1_001\n}\n`;
    expect(faultsOf(ink).join('\n')).toMatch(/4 R05|3 R05 A1: the scene uses pw_bla; its tag reads/);
    expect(faultsOf(ink).join('\n')).toMatch(/no row of divergences/);
  });

  it('sets every knot in a place that can be drawn', () => {
    const ink = `${head.replace('bg:well', 'bg:dark-alley')}A line. #id:a1_001\n`;
    expect(faultsOf(ink).join('\n')).toMatch(/2 place A1: there is no place "dark-alley" in story\/places.yaml/);
  });

  it('gives both sides of a debate two sourced lines', () => {
    const ink = `${head}"So." #id:a1_001 #arg:deterrence #src:PVT-03\n"No." #id:a1_002 #arg:pathways #src:PVT-03\n"Yes." #id:a1_003 #arg:pathways #src:PVT-03\n`;
    expect(faultsOf(ink).join('\n')).toMatch(/R12 A1: a debate needs two sourced lines for deterrence; there are 1/);
    expect(faultsOf(ink).join('\n')).not.toMatch(/two sourced lines for pathways/);
  });
});

describe('the tool that adds ids', () => {
  it('marks new lines and choices with free numbers and touches nothing else', () => {
    const ink = `${head}Old. #id:a1_001\nNew line. #mood:wry\n* [New choice #cost:money] -> a1\n`;
    const source = roleOf(ink).ink;
    if (!source) throw new Error('no source');
    const text = withIds(source, () => ink).get('story/migrant/a.ink');
    expect(text).toBe(
      `${head}Old. #id:a1_001\nNew line. #id:a1_002 #mood:wry\n* [New choice #id:a1_c01 #cost:money] -> a1\n`,
    );
  });
});

describe('the measure of reading', () => {
  it('counts syllables and tells a plain page from a hard one', () => {
    expect(['boat', 'paper', 'register', 'passed', 'table'].map(syllablesOf)).toEqual([1, 2, 3, 1, 2]);
    const plain = measure(['She puts the paper on the table. He looks at it. “Sign here,” he says.']);
    const hard = measure([
      'Notwithstanding administrative considerations, multilateral implementation necessitates institutional harmonisation.',
    ]);
    expect(plain.grade).toBeLessThan(4);
    expect(hard.grade).toBeGreaterThan(12);
  });
});
