// This module reads what Ink gives (tags of a knot, a choice with tags) as the parts of a beat.

import type { BeatLine, BeatOption, OptionHand, SceneTags } from '../play/beat';
import type { InkChoice } from './ink-runner';
import type { RoleContent } from './role-content';
import { isMood, parseAct, parseTag, type Tag } from './story-tags';

/** The scene that tags open, or undefined when they open none. */
export function readScene(tags: readonly Tag[], titleOf: (key: string) => string | undefined): SceneTags | undefined {
  const find = (name: Tag['name']) => tags.find((tag) => tag.name === name)?.value;
  const scene = find('scene');
  if (scene === undefined) return undefined;
  const titleKey = find('title');
  const title = titleKey === undefined ? undefined : titleOf(titleKey);
  const background = find('bg');
  const ambience = find('amb');
  const note = find('note');
  return {
    scene,
    intensity: readIntensity(find('intensity')),
    ...(title === undefined ? {} : { title }),
    ...(background === undefined ? {} : { background }),
    ...(ambience === undefined ? {} : { ambience }),
    ...(note === undefined ? {} : { note }),
  };
}

/** The same scene in another place: tags that name a place and open no scene. It is how a scene is set by what was chosen before. */
export function readPlace(tags: readonly Tag[], scene: SceneTags): SceneTags {
  const find = (name: Tag['name']) => tags.find((tag) => tag.name === name)?.value;
  const background = find('bg');
  const ambience = find('amb');
  if (background === undefined && ambience === undefined) return scene;
  return {
    ...scene,
    ...(background === undefined ? {} : { background }),
    ...(ambience === undefined ? {} : { ambience }),
  };
}

/** Id of a line whose writer gave it none; the content check fails then. */
export const unmarkedLine = 'unmarked';

/** One line of words with its tags. Its text is Ink's own. */
export function readLine(text: string, tags: readonly Tag[]): BeatLine {
  const find = (name: Tag['name']) => tags.find((tag) => tag.name === name)?.value;
  const speaker = find('speaker');
  const mood = find('mood');
  const sound = find('sfx');
  return {
    id: find('id') ?? unmarkedLine,
    text,
    sources: tags.filter((tag) => tag.name === 'src').flatMap((tag) => tag.value.split(',').map((each) => each.trim())),
    ...(speaker === undefined ? {} : { speaker }),
    ...(mood !== undefined && isMood(mood) ? { mood } : {}),
    ...(sound === undefined ? {} : { sound }),
  };
}

/** One choice as an option. Its number is -1 when the register does not know it (the content check fails then). */
export function readChoice(choice: InkChoice, content: RoleContent): BeatOption {
  const tags = choice.tags.flatMap((text): Tag[] => {
    const tag = parseTag(text);
    return tag.ok ? [tag.value] : [];
  });
  const find = (name: Tag['name']) => tags.find((tag) => tag.name === name)?.value;
  // A choice without an id is a content fault; its words keep it apart from its neighbours until then.
  const id = find('id') ?? `unmarked ${choice.text}`;
  const closedBy = find('closed');
  const cost = find('cost');
  const result = find('result');
  return {
    id,
    number: content.numbers[id] ?? -1,
    text: choice.text,
    hand: readHand(find('act')),
    ...(closedBy === undefined ? {} : { closedBy }),
    ...(cost === undefined ? {} : { cost }),
    ...(result === undefined ? {} : { result }),
  };
}

function readHand(act: string | undefined): OptionHand {
  if (act === undefined) return { kind: 'said' };
  const parsed = parseAct(act);
  return parsed.ok ? parsed.value : { kind: 'said' };
}

function readIntensity(text: string | undefined): SceneTags['intensity'] {
  return text === '1' ? 1 : text === '2' ? 2 : text === '3' ? 3 : 0;
}
