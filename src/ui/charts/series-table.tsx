// This module says a chart of A and B as a table: one row a year.

import './charts.css';

/** A table of two worlds by year. Texts come formatted. */
export interface SeriesTableProps {
  readonly caption: string;
  readonly heads: readonly [year: string, a: string, b: string, difference: string];
  readonly rows: readonly {
    readonly year: string;
    readonly a: string;
    readonly b: string;
    readonly difference: string;
  }[];
}

/** The table. */
export function SeriesTable({ caption, heads, rows }: SeriesTableProps) {
  return (
    <table class="series-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.year}>
            <th scope="row">{row.year}</th>
            <td>{row.a}</td>
            <td>{row.b}</td>
            <td>{row.difference}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
