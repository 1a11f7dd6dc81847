// These tests call the programs as an analyst does, from a shell, and read what they print.

import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

interface Printed {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function call(...args: string[]): Printed {
  const result = spawnSync(process.execPath, ['tools/run.mjs', ...args], { encoding: 'utf8', maxBuffer: 64_000_000 });
  return { status: result.status, out: result.stdout, err: result.stderr };
}

const small = ['--people', '2000', '--months', '24', '--json'];
const sim = (...args: string[]) => JSON.parse(call('sim', ...args, ...small).out);

describe('the model on the command line', () => {
  it('gives the same world twice and another world for another seed', () => {
    const first = sim('--policy', 'mixed', '--seed', '7');
    const again = sim('--policy', 'mixed', '--seed', '7');
    const other = sim('--policy', 'mixed', '--seed', '8');
    expect(again).toEqual(first);
    expect(other.hash).not.toBe(first.hash);
    expect(first.world).toMatch(/^[0-9A-Z.-]+$/);
    expect(first.modelId).toMatch(/\w+/);
  });

  it('leaves every person as they were when a lever touches nobody', () => {
    const before = sim('--policy', 'mixed', '--seed', '7');
    const after = sim('--policy', 'mixed', '--seed', '7', '--set', 'guardian=on-call');
    expect(after.personsHash).toBe(before.personsHash);
    expect(after.world).not.toBe(before.world);
  });

  it('moves persons when a lever touches them', () => {
    const before = sim('--policy', 'mixed', '--seed', '7');
    const after = sim('--policy', 'mixed', '--seed', '7', '--set', 'work-visas=4000');
    expect(after.personsHash).not.toBe(before.personsHash);
  });

  it('prints every output with its unit, its kind and its months', () => {
    const { outputs } = sim('--policy', 'mixed', '--seed', '1');
    const { outputs: known } = JSON.parse(call('sim', '--list', '--json').out);
    expect(Object.keys(outputs).sort()).toEqual(known.map((output: { id: string }) => output.id).sort());
    for (const [id, series] of Object.entries<Record<string, unknown>>(outputs)) {
      expect(['flow', 'stock', 'share', 'price'], id).toContain(series.kind);
      expect(series.unit, id).toMatch(/\S/);
      expect(series.monthly, id).toHaveLength(24);
      expect(Number.isFinite(series.mean), id).toBe(true);
      expect(Number.isFinite(series.last), id).toBe(true);
      expect('total' in series, id).toBe(series.kind === 'flow');
    }
  });

  it('moves a lever at a later month and leaves every month before it as it was', () => {
    const before = sim('--policy', 'mixed', '--seed', '7');
    const after = sim('--policy', 'mixed', '--seed', '7', '--at', '12:enforcement=3');
    const prices = (answer: typeof before) => answer.outputs['smuggler-price'].monthly as number[];
    expect(prices(after).slice(0, 12)).toEqual(prices(before).slice(0, 12));
    expect(prices(after).at(-1)).not.toBe(prices(before).at(-1));
    expect(after.world).not.toBe(before.world);
  });

  it('prints the same months as rows when it is asked to', () => {
    const asked = ['--policy', 'mixed', '--seed', '7', '--people', '500', '--months', '3'];
    const { outputs, world } = JSON.parse(call('sim', ...asked).out);
    const [heading, ...rows] = call('sim', ...asked, '--csv')
      .out.trim()
      .split('\n');
    expect(heading).toBe('policy,world,output,unit,kind,month,value');
    expect(rows).toHaveLength(3 * Object.keys(outputs).length);
    const { unit, kind, monthly } = outputs.deaths;
    expect(rows).toContain(`mixed,${world},deaths,"${unit}",${kind},2,${monthly[2]}`);
  });

  it("takes a sceptic's pack, and lets single numbers win over it", () => {
    const plain = sim('--policy', 'mixed', '--seed', '7');
    const packed = sim('--policy', 'mixed', '--seed', '7', '--pack', 'deterrence-works');
    const answered = sim('--policy', 'mixed', '--seed', '7', '--switch', 'rescue-and-crossings=offsets-most');
    const named = sim('--policy', 'mixed', '--seed', '7', '--assume', 'journey.rescue-compensation=1.2');
    expect(packed.hash).not.toBe(plain.hash);
    expect(answered.hash).toBe(named.hash);
    const back = ['--switch', 'rescue-and-crossings=offsets-most', '--assume', 'journey.rescue-compensation=0.4'];
    expect(sim('--policy', 'mixed', '--seed', '7', ...back).hash).toBe(plain.hash);
  });

  it('prints the life of one person, and where it parts under another policy', () => {
    const asked = ['--policy', 'mixed', '--compare', 'combined', '--seed', '7', '--person', '7'];
    const { file, compared, parting } = sim(...asked);
    expect(file.person).toBe(7);
    expect(compared.person).toBe(7);
    expect(file.entries.length).toBeGreaterThan(0);
    expect(parting === null || typeof parting.mechanism === 'string').toBe(true);
  });

  it.each([
    ['--at', 'soon:enforcement=3'],
    ['--at', '400:enforcement=3'],
    ['--at', '12:enforcement'],
    ['--csv', '--json'],
    ['--pack', 'walls-work'],
    ['--switch', 'rescue-and-crossings'],
    ['--switch', 'rescue-and-crossings=perhaps'],
    ['--switch', 'weather=bad'],
    ['--person', '20000'],
    ['--person', 'Teska'],
    ['--person', '1', '--csv'],
  ])('refuses %s %s in one sentence', (...wrong) => {
    const answer = call('sim', '--policy', 'mixed', ...wrong);
    expect(answer.status).toBe(2);
    expect(answer.out).toBe('');
    expect(answer.err.trim().split('\n')).toHaveLength(1);
  });

  it('compares two policies and says the difference', () => {
    const both = sim('--policy', 'mixed', '--compare', 'combined', '--seed', '3');
    const alone = sim('--policy', 'combined', '--seed', '3');
    expect(both.compared.hash).toBe(alone.hash);
    expect(Object.keys(both.difference)).toEqual(Object.keys(both.outputs));
  });

  it.each([
    [['--policy', 'harsh'], /mixed/],
    [['--policy', 'mixed', '--set', 'walls=3'], /enforcement/],
    [['--policy', 'mixed', '--set', 'enforcement=99'], /0.*3/],
    [['--policy', 'mixed', '--assume', 'luck=1'], /\w/],
    [['--policy', 'mixed', '--people', 'many'], /people/],
  ])('ends with code 2 and one sentence for %j', (args, sentence) => {
    const answer = call('sim', ...args);
    expect(answer.status).toBe(2);
    expect(answer.out).toBe('');
    expect(answer.err.trim()).toMatch(sentence);
    expect(answer.err.trim().split('\n')).toHaveLength(1);
  });
});

describe('how sure an answer is, on the command line', () => {
  const tiny = ['--policy', 'mixed', '--people', '300', '--months', '6'];
  const against = ['--compare', 'combined', '--rows', '4'];

  it('gives the same bands with one thread as with two, and tells on the error stream how far it is', () => {
    const one = call('sim', ...tiny, ...against, '--ensemble', '--workers', '1');
    const two = call('sim', ...tiny, ...against, '--ensemble', '--workers', '2');
    expect(one.status).toBe(0);
    expect(two.out).toBe(one.out);
    expect(one.err).toContain('pairs: 100 %');
    const { rows, outputs, modelId } = JSON.parse(one.out);
    expect(modelId).toMatch(/\w+/);
    expect(rows).toBe(4);
    const { difference, better, unit } = outputs.deaths;
    expect(difference.low).toBeLessThanOrEqual(difference.high);
    expect(better.of).toBe(4);
    expect(unit).toMatch(/\S/);
  });

  it('prints rows of equal length under a line of headings', () => {
    const { out } = call('sim', ...tiny, '--win-shares', '--among', 'mixed,combined', '--rows', '2', '--csv');
    const [head, ...rows] = out.trim().split('\n');
    expect(head).toBe('policy,output,rows,best in,share,low,high');
    expect(rows).toHaveLength(2 * 7);
    expect(rows.every((row) => row.split(',').length === 7)).toBe(true);
  });

  it('names what decides and where it turns, with the runs that say so', () => {
    const flip = ['--flip', '--output', 'deaths', '--lucks', '1', '--strongest', '0', '--compare', 'combined'];
    const flips = JSON.parse(call('sim', ...tiny, '--rows', '10', ...flip).out);
    // Ten rows leave room for two assumptions at most.
    expect([1, 2]).toContain(flips.points.length);
    expect(flips.points[0]).toHaveProperty('gainAtLow');
    const least = ['--policy', 'mixed', '--people', '100', '--months', '1', ...against];
    const few = ['--strongest', '3', '--trajectories', '2', '--output', 'deaths'];
    const morris = JSON.parse(call('sim', ...least, '--morris', ...few).out);
    expect(morris.outputs.deaths.effects).toHaveLength(3);
    const tornado = JSON.parse(call('sim', ...least, '--tornado', ...few).out);
    const kinds = tornado.outputs.deaths.swings.map((swing: { kind: string }) => swing.kind);
    expect(kinds.filter((kind: string) => kind === 'assumption')).toHaveLength(3);
    expect(kinds).toContain('question');
  });

  it.each([
    [['--ensemble'], /--compare/],
    [['--compare', 'combined', '--flip'], /--output.*deaths/],
    [['--compare', 'combined', '--flip', '--output', 'claims'], /claims.*deaths/],
    [['--compare', 'combined', '--tornado', '--morris'], /one study/],
    [['--rows', '5'], /--ensemble/],
    [['--win-shares', '--among', 'mixed'], /two or more/],
    [['--compare', 'combined', '--variance', '--points', '48'], /powers of two/],
    [['--compare', 'combined', '--ensemble', '--rows', '0'], /rows/],
    [['--compare', 'combined', '--ensemble', '--from', '120'], /from/],
  ])('ends with code 2 and one sentence for %j', (args, sentence) => {
    const answer = call('sim', '--policy', 'mixed', ...args);
    expect(answer.status).toBe(2);
    expect(answer.out).toBe('');
    expect(answer.err.trim()).toMatch(sentence);
    expect(answer.err.trim().split('\n')).toHaveLength(1);
  });
});

describe('the stories on the command line', () => {
  it('names the roles when it is asked for another', () => {
    const answer = call('story', 'walk', '--role', 'king', '--policy', 'mixed', '--runs', '1', '--seed', '1', '--json');
    expect(answer.status).toBe(2);
    expect(answer.err).toMatch(/migrant.*officer.*policymaker/);
  });

  it.each(['migrant', 'officer', 'policymaker'])('plays the %s at random without an error', (role) => {
    const answer = call('story', 'walk', '--role', role, '--policy', 'mixed', '--runs', '20', '--seed', '1', '--json');
    const report = JSON.parse(answer.out);
    expect(report.errors).toEqual([]);
    expect(report.runs).toBe(20);
    expect(report.lines.seen).toBeGreaterThan(20);
    const { said, object, map } = report.actions;
    expect((object + map) / (said + object + map)).toBeGreaterThanOrEqual(1 / 3);
  });
});
