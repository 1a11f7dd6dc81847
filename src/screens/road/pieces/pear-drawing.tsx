// This module draws a pear as cut paper: its stem up, its bruise seen or below. It knows no belt and no tray.

import { useId } from 'preact/hooks';

/** The outline of a pear whose stem points up, about a hundred units tall. */
const outline =
  'M0-40C13-41 16-26 21-13C27 2 41 10 41 30C41 48 23 57 0 57C-23 57-41 48-41 30C-41 10-27 2-21-13C-16-26-13-41 0-40Z';

/** A pear. */
export function PearDrawing({ bruiseUp }: { readonly bruiseUp: boolean }) {
  const id = useId();
  return (
    <g>
      <clipPath id={id}>
        <path d={outline} />
      </clipPath>
      <path d="M-1-38C0-47 2-53 8-58" fill="none" stroke="#5b3a22" stroke-width="6" stroke-linecap="round" />
      <path d="M4-48C15-60 29-58 35-48C25-41 13-41 4-48Z" fill="#5f8f57" />
      <path d="M4-48C15-52 25-51 35-48" fill="none" stroke="#3f6b42" stroke-width="1.6" />
      <path d={outline} fill="#dcbf55" />
      <g clip-path={`url(#${id})`}>
        <path d="M2 60C34 60 48 34 38 8C30 18 34 44 2 60Z" fill="#b48a35" />
        <path d="M-44 8C-40 34-30 52-6 60C-40 62-52 30-44 8Z" fill="#c9d06a" />
        <path d="M-12-34C-18-18-28-6-32 12C-33 24-28 22-24 14C-18-2-10-14-8-30Z" fill="#f2dd8b" opacity=".85" />
        {bruiseUp ? (
          <>
            <path d="M-8 20C-10 8 6 2 17 9C27 15 26 33 14 38C2 43-7 33-8 20Z" fill="#93602f" />
            <path d="M-1 20C-2 13 7 9 13 13C20 18 18 29 11 31C4 33 0 27-1 20Z" fill="#6f4123" />
          </>
        ) : (
          [
            [-10, 22],
            [3, 36],
            [14, 20],
            [-20, 38],
            [4, 6],
            [22, 38],
          ].map(([x, y]) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.9" fill="#a8812f" />)
        )}
      </g>
    </g>
  );
}
