// This module defines the events a save is made of, and folds them into what a session knows.
// Folding is pure: the same log always gives the same roles, facts and world.

import type { RoleId } from '../play/beat';

/** World facts a role has already read, by id. */
export type Facts = Readonly<Record<string, number>>;

/** One role in progress: enough to play it again to the same beat. */
export interface RoleSave {
  /** Append-only option numbers, in the order chosen. */
  readonly choices: readonly number[];
  readonly facts: Facts;
  readonly worldCode: string;
  readonly modelId: string;
}

/** One thing that happened. */
export type SaveEvent =
  | { readonly kind: 'world'; readonly code: string }
  | { readonly kind: 'fact'; readonly key: string; readonly value: number }
  | {
      readonly kind: 'start';
      readonly role: RoleId;
      readonly worldCode: string;
      readonly modelId: string;
      readonly facts: Facts;
    }
  | { readonly kind: 'choose'; readonly role: RoleId; readonly numbers: readonly number[] }
  | { readonly kind: 'rewind'; readonly role: RoleId; readonly keep: number }
  | { readonly kind: 'clear'; readonly role: RoleId };

/** What a log adds up to. */
export interface SavedPlay {
  readonly roles: Readonly<Partial<Record<RoleId, RoleSave>>>;
  /** Facts that belong to the player and not to one role. */
  readonly facts: Facts;
  readonly worldCode: string | undefined;
}

/** The state before anything happened. */
export const emptyPlay: SavedPlay = { roles: {}, facts: {}, worldCode: undefined };

/** Apply one event. A choice for a role that never started changes nothing. */
export function applyEvent(play: SavedPlay, event: SaveEvent): SavedPlay {
  switch (event.kind) {
    case 'world':
      return { ...play, worldCode: event.code };
    case 'fact':
      return { ...play, facts: { ...play.facts, [event.key]: event.value } };
    case 'start': {
      const { worldCode, modelId, facts } = event;
      return { ...play, roles: { ...play.roles, [event.role]: { choices: [], facts, worldCode, modelId } } };
    }
    case 'choose':
      return withRole(play, event.role, (role) => ({ ...role, choices: [...role.choices, ...event.numbers] }));
    case 'rewind':
      return withRole(play, event.role, (role) => ({ ...role, choices: role.choices.slice(0, event.keep) }));
    case 'clear': {
      const { [event.role]: _gone, ...roles } = play.roles;
      return { ...play, roles };
    }
  }
}

/** Fold a whole log. */
export function replayEvents(events: readonly SaveEvent[]): SavedPlay {
  return events.reduce(applyEvent, emptyPlay);
}

/** The shortest log with the same outcome: what a save keeps, so that it stays small however often a role is replayed. */
export function compactEvents(play: SavedPlay): SaveEvent[] {
  const events: SaveEvent[] = [];
  if (play.worldCode !== undefined) events.push({ kind: 'world', code: play.worldCode });
  for (const [key, value] of Object.entries(play.facts)) events.push({ kind: 'fact', key, value });
  for (const [role, save] of Object.entries(play.roles) as [RoleId, RoleSave][]) {
    const { worldCode, modelId, facts, choices } = save;
    events.push({ kind: 'start', role, worldCode, modelId, facts });
    if (choices.length > 0) events.push({ kind: 'choose', role, numbers: choices });
  }
  return events;
}

function withRole(play: SavedPlay, role: RoleId, change: (save: RoleSave) => RoleSave): SavedPlay {
  const save = play.roles[role];
  return save === undefined ? play : { ...play, roles: { ...play.roles, [role]: change(save) } };
}
