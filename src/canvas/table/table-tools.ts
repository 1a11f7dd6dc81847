// This module lays a pencil beside the papers when lines may be circled or signed and the view itself holds no pencil.
// The tool is only the hand's: the text twin circles by a button and never lists it.

import type { TableView } from '../../play/table';

/** Id of the pencil that belongs to the table and not to the view. */
export const toolPencil = 'table-pencil';

/** The view with the tools its acts need. */
export function withTools(view: TableView): TableView {
  const writes = view.acts.some((act) => act.verb === 'circle' || act.verb === 'sign');
  if (!writes || view.things.some((thing) => thing.kind === 'pencil')) return view;
  const zone = view.zones.find((other) => other.side === 'mine') ?? view.zones.find((other) => other.side === 'middle');
  if (zone === undefined) return view;
  const pencil = { id: toolPencil, kind: 'pencil', title: '', lines: [], zone: zone.id } as const;
  return { ...view, things: [...view.things, pencil] };
}
