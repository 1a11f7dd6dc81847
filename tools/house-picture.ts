// This module draws the table of rooms as text for ARCHITECTURE.md.

import { rooms } from './house.ts';

/** The rooms as a Markdown table, top floor first, as a reader looks at a house. */
export function roomTable(): string {
  const rows = [...rooms].reverse().map((room) => {
    const pure = room.pure ? 'pure' : '';
    return `| \`${room.name}\` | ${room.holds} | ${room.ignores} | ${room.mayImport.join(', ') || 'nothing'} | ${pure} |`;
  });
  return ['| room | holds | deliberately does not know | may import | |', '|---|---|---|---|---|', ...rows].join('\n');
}
