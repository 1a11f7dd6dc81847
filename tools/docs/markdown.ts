// This module writes the few forms of Markdown that made blocks need: tables, numbers, ranges, anchors, links.

/** A table; a bar inside a cell is escaped, a line break becomes a space. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}

/** A number as a reader writes it: 6,800 and −0.35. */
export function amount(value: number): string {
  const [whole = '', rest] = Math.abs(value).toString().split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${value < 0 ? '−' : ''}${grouped}${rest === undefined ? '' : `.${rest}`}`;
}

/** A measured number, to three figures. */
export function rounded(value: number): string {
  return amount(Number(value.toPrecision(3)));
}

/** Two ends of a range; one number when they are the same. */
export function span(low: number, high: number): string {
  return low === high ? amount(low) : `${amount(low)} to ${amount(high)}`;
}

/** An id as code. */
export function code(id: string): string {
  return `\`${id}\``;
}

/** The anchor that a heading gets when a page is shown. */
export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9 _-]/g, '')
    .trim()
    .replaceAll(' ', '-');
}
