// This module draws a hundred people sent on, as squares: filled for those who have grounds. What the picture shows is said
// in the sentence beside it.

/** Ten rows of ten. */
export function HundredSquares({ grounds }: { readonly grounds: number }) {
  return (
    <svg class="figs__hundred" viewBox="0 0 120 120" aria-hidden="true" focusable="false">
      {Array.from({ length: 100 }, (_, at) => (
        <rect
          key={at}
          class={`figs__square figs__square--${at < grounds ? 'grounds figs__square--acted' : 'without'}`}
          x={1 + (at % 10) * 12}
          y={1 + Math.floor(at / 10) * 12}
          width="9"
          height="9"
          rx="1.5"
        />
      ))}
    </svg>
  );
}
