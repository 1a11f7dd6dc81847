// This module gives the sentences that tell a skipped scene, and the way a skip takes through it (`story/summaries.yaml`).

import summaries from '../../generated/story/summaries.json';
import type { BeatLine } from '../play/beat';

/** A scene told in at most two sentences. */
export interface SceneSummary {
  /** Scene, or a part of one (`B3.window`). */
  readonly scene: string;
  /** One or two sentences, each with an id of its own. */
  readonly lines: readonly Pick<BeatLine, 'id' | 'text'>[];
  /** Options taken on the way, by preference: they set the facts that the story goes on with. */
  readonly take: readonly string[];
}

const byScene = new Map((summaries as readonly SceneSummary[]).map((summary) => [summary.scene, summary]));

/** How a scene is told when it is skipped; undefined when nobody has written it. */
export function summaryOf(scene: string): SceneSummary | undefined {
  return byScene.get(scene);
}
