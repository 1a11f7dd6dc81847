// This module runs the small model of `kernel.ts` in two libraries for agent-based models. They are installed only when
// somebody asks for the comparison, into a folder of their own; the game never contains them (AgentScript is GPL).

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type KernelCounts, type KernelPerson, kernelKey, kernelMonth } from './kernel.ts';

const folder = path.join('.build', 'peers');
const wanted = ['flocc@0.7.0', 'agentscript@0.10.27'] as const;

/** Install the libraries if they are not there yet. Throws an Error with a sentence when that cannot be done. */
export function installPeers(): void {
  const have = ['flocc', 'agentscript'].every((name) => existsSync(path.join(folder, 'node_modules', name)));
  if (have) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...wanted], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (result.status !== 0) throw new Error(`The libraries to compare with could not be installed in ${folder}.`);
}

/** Something that runs the small model and counts its states. */
export type KernelRun = (people: number, months: number) => KernelCounts;

interface FloccAgent {
  get(name: string): number;
  set(name: string, value: unknown): void;
}

interface Flocc {
  readonly Agent: new () => FloccAgent;
  readonly Environment: new () => {
    addAgent(agent: FloccAgent): void;
    getAgents(): FloccAgent[];
    tick(): void;
  };
}

interface AgentScript {
  readonly Model: new () => {
    readonly turtles: {
      create(count: number, each: (turtle: KernelPerson & { key: number }) => void): void;
      ask(each: (turtle: KernelPerson) => void): void;
    } & Iterable<KernelPerson>;
  };
}

function load<Library>(...file: readonly string[]): Promise<Library> {
  const url = pathToFileURL(path.resolve(folder, 'node_modules', ...file)).href;
  return import(/* @vite-ignore */ url) as Promise<Library>;
}

function countStates(states: Iterable<number>): KernelCounts {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const code of states) counts[code as 0 | 1 | 2 | 3]++;
  return counts;
}

/** The small model in flocc: agents with named values and a tick of their own. */
export async function floccRun(): Promise<KernelRun> {
  const { Agent, Environment } = await load<Flocc>('flocc', 'dist', 'flocc.es.js');
  return (people, months) => {
    const environment = new Environment();
    let month = 0;
    for (let person = 0; person < people; person++) {
      const agent = new Agent();
      agent.set('key', kernelKey(person));
      agent.set('state', 0);
      agent.set('debt', 0);
      agent.set('tick', (self: FloccAgent) => {
        const now = { key: self.get('key'), state: self.get('state'), debt: self.get('debt') };
        kernelMonth(now, month);
        self.set('state', now.state);
        self.set('debt', now.debt);
      });
      environment.addAgent(agent);
    }
    for (month = 0; month < months; month++) environment.tick();
    return countStates(environment.getAgents().map((agent) => agent.get('state')));
  };
}

/** The small model in AgentScript: turtles that are asked each month. */
export async function agentScriptRun(): Promise<KernelRun> {
  // Its bundle makes a canvas when it is loaded; a model without a picture never draws on it.
  const scope = globalThis as { OffscreenCanvas?: unknown };
  scope.OffscreenCanvas ??= class {
    getContext(): object {
      return {};
    }
  };
  const { Model } = await load<AgentScript>('agentscript', 'dist', 'agentscript.js');
  return (people, months) => {
    const model = new Model();
    let born = 0;
    model.turtles.create(people, (turtle) => {
      turtle.key = kernelKey(born++);
      turtle.state = 0;
      turtle.debt = 0;
    });
    for (let month = 0; month < months; month++) model.turtles.ask((turtle) => kernelMonth(turtle, month));
    return countStates(Array.from(model.turtles, (turtle) => turtle.state));
  };
}
