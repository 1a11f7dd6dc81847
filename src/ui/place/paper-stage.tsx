// This module puts a drawn picture on the page. Moving, each sheet is its own layer, so that a shift costs no redrawing;
// still, all sheets lie in one SVG. The markup set here is our own drawing; no word of a player or of a file is in it. Nothing runs while nobody moves: no frames are asked for at rest.

import './place.css';
import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import { motionAllowed } from '../motion';
import { useMedia } from '../use-media';
import type { Picture } from './paper';
import { sheet } from './paper-shapes';

/** A stage. */
export interface PaperStageProps {
  /** Draws the picture under a prefix that no other picture on the page has. */
  readonly draw: (prefix: string) => Picture;
  /** Changes when the picture does. */
  readonly of: string;
  /** No parallax, whatever the settings: for print, for small pictures. */
  readonly still?: boolean;
}

const box = `0 0 ${sheet.width} ${sheet.height}`;
// Wide screens keep the foot of the picture; a tall one is shown its middle (see place.css).
const fit = 'xMidYMax slice';

/** A picture of a place; decoration only, so assistive tools never meet it. */
export function PaperStage({ draw, of, still = false }: PaperStageProps) {
  const prefix = `p${useId().replace(/\W/g, '')}`;
  const root = useRef<HTMLDivElement>(null);
  const hovers = useMedia('(hover: hover) and (pointer: fine)');
  const moving = hovers && !still && motionAllowed();
  // `of` names the picture: a new function with the same name draws the same.
  const picture = useMemo(() => draw(prefix), [of, prefix]);

  useEffect(() => {
    const layers = moving ? [...(root.current?.querySelectorAll<SVGElement>('[data-depth]') ?? [])] : [];
    if (layers.length === 0) return;
    let asked = 0;
    const onMove = (event: PointerEvent): void => {
      if (asked !== 0 || event.pointerType === 'touch') return;
      asked = requestAnimationFrame(() => {
        asked = 0;
        const [x, y] = [event.clientX / window.innerWidth - 0.5, event.clientY / window.innerHeight - 0.5];
        // Each layer is told itself: a property handed down would have every hill and window styled anew.
        for (const layer of layers) {
          const depth = Number(layer.dataset.depth);
          layer.style.transform = `translate3d(${(x * -2 * depth).toFixed(1)}px, ${(y * -0.8 * depth).toFixed(1)}px, 0)`;
        }
      });
    };
    window.addEventListener('pointermove', onMove, { passive: true });
    return () => {
      cancelAnimationFrame(asked);
      window.removeEventListener('pointermove', onMove);
    };
  }, [moving, picture]);

  return (
    <div class={`landscape ${moving ? 'landscape--moving' : ''}`} ref={root} aria-hidden="true" data-place={of}>
      {moving ? (
        <>
          <svg
            class="landscape__names"
            role="presentation"
            dangerouslySetInnerHTML={{ __html: `<defs>${picture.defs}</defs>` }}
          />
          {picture.sheets.map((each, at) => (
            <svg
              key={at}
              class="landscape__sheet landscape__layer"
              data-depth={each.depth}
              viewBox={box}
              preserveAspectRatio={fit}
              role="presentation"
              dangerouslySetInnerHTML={{ __html: each.markup }}
            />
          ))}
        </>
      ) : (
        <svg
          class="landscape__sheet"
          viewBox={box}
          preserveAspectRatio={fit}
          role="presentation"
          dangerouslySetInnerHTML={{
            __html: `<defs>${picture.defs}</defs>${picture.sheets.map((each) => each.markup).join('')}`,
          }}
        />
      )}
      <div class="landscape__grain" />
    </div>
  );
}
