// This module times the small model on typed arrays and in two libraries, in one run, and holds their results together.

import { kernelOnColumns } from './kernel.ts';
import { agentScriptRun, floccRun, installPeers, type KernelRun } from './peers.ts';
import { cpuSeconds, median } from './timing.ts';

const people = 5_000;
const months = 60;
const rounds = 5;

/** How much faster typed arrays are than each library: ratios of medians. Throws when a library gets other counts. */
export async function comparePeers(): Promise<Readonly<Record<string, number>>> {
  installPeers();
  const ways: Readonly<Record<string, KernelRun>> = {
    flocc: await floccRun(),
    AgentScript: await agentScriptRun(),
  };
  const expected = JSON.stringify(kernelOnColumns(people, months));
  const ours = median(Array.from({ length: rounds }, () => cpuSeconds(() => kernelOnColumns(people, months))));
  return Object.fromEntries(
    Object.entries(ways).map(([name, run]) => {
      const counts = JSON.stringify(run(people, months));
      if (counts !== expected) throw new Error(`${name} counts ${counts} where ${expected} is right.`);
      const theirs = median(Array.from({ length: rounds }, () => cpuSeconds(() => run(people, months))));
      return [name, Number((theirs / ours).toPrecision(3))];
    }),
  );
}
