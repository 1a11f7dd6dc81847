// This module makes the JSON of one person's life that the model's command line prints: her file, and with a second policy
// both files and where they part.

import type { PolicyId } from '../../src/policy/policies.ts';
import { compareFiles } from '../../src/sim/compare-files.ts';
import { ModelSession } from '../../src/sim/engine/model-session.ts';
import type { PersonFile } from '../../src/sim/person-entries.ts';
import { modelId } from '../../src/world/model-id.ts';
import type { SimAsked } from './arguments.ts';
import { requestOf } from './request-of.ts';

/** The life of the person asked for. */
export function answerPerson(asked: SimAsked, person: number): unknown {
  const { policy, compare, people, months, seed } = asked;
  const session = new ModelSession();
  const first = requestOf(asked, policy, true);
  session.init(first);
  session.setPolicy('first', first.policy);
  const file = whole(session.why(person, 'first'));
  const head = { modelId, policy, people, months, seed, hash: file.hash, file };
  if (compare === undefined) return head;
  session.setPolicy('second', requestOf(asked, compare, false).policy);
  const compared = whole(session.why(person, 'second'));
  return {
    ...head,
    comparedPolicy: compare satisfies PolicyId,
    compared,
    parting: compareFiles(file, compared) ?? null,
  };
}

function whole(steps: Generator<number, PersonFile, void>): PersonFile {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
