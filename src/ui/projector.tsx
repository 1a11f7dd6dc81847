// This module is the large view for a wall: one figure and one sentence, as large as the wall allows, never scrolled. The
// arrows and the keys of a presenter's remote turn the slides; Escape closes it.

import './projector.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button';
import type { Slide } from './projector-slides';
import { useText } from './text-context';

/** The large view. */
export interface ProjectorProps {
  readonly slides: readonly Slide[];
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Steps of a key: a remote sends PageDown and PageUp. */
const steps: Readonly<Record<string, number>> = { PageDown: 1, PageUp: -1, ArrowDown: 1, ArrowUp: -1, ' ': 1 };

/** Show the slides over everything. */
export function Projector({ slides, open, onClose }: ProjectorProps) {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const slideBox = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const first = slides[0]?.id;
  const slide = slides[Math.min(at, slides.length - 1)];
  const shown = open && slide !== undefined;

  useEffect(() => setAt(0), [first]);
  // Before the text is fitted: a closed dialog has no size to fit into.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (shown && element && !element.open) {
      element.showModal();
      // Neither button is asked for yet; the keys work from the dialog itself.
      element.focus();
    }
    if (!shown && element?.open) element.close();
  }, [shown]);
  useLayoutEffect(() => {
    const box = slideBox.current;
    if (!shown || !box) return;
    const enlarge = (): void => fitText(box);
    enlarge();
    // A face that arrives late is wider or narrower than the one it replaces.
    document.fonts?.ready.then(enlarge, () => undefined);
    const watch = new ResizeObserver(enlarge);
    watch.observe(box);
    return () => watch.disconnect();
  }, [shown, slide?.id, slide?.sentence, slide?.figure]);

  const turn = (by: number): void => setAt((now) => Math.max(0, Math.min(slides.length - 1, now + by)));
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const onButton = event.target instanceof HTMLButtonElement;
    if (onButton && event.key === ' ') return;
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = document.documentElement.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const by = event.key === forward ? 1 : event.key === backward ? -1 : steps[event.key];
    if (by !== undefined) {
      event.preventDefault();
      turn(by);
    }
    if (event.key.toLowerCase() === 'p') onClose();
  };

  return (
    <dialog
      ref={dialog}
      class="projector"
      tabIndex={-1}
      aria-label={t('care.projector.title')}
      onClose={() => {
        if (open) onClose();
      }}
      onKeyDown={onKeyDown}
    >
      {shown && (
        <>
          <div class="projector__slide" ref={slideBox} data-slide={slide.id} role="status">
            {slide.by !== undefined && (
              <p class="projector__by" dir="auto">
                {slide.by}
              </p>
            )}
            {slide.figure !== undefined && (
              <p class="projector__figure" dir="auto">
                {slide.figure}
              </p>
            )}
            <p class="projector__sentence" dir="auto">
              {slide.sentence}
            </p>
          </div>
          <footer class="projector__bar">
            <Button onPress={() => turn(-1)} disabled={at <= 0}>
              {t('care.projector.back')}
            </Button>
            <Button kind="primary" onPress={() => turn(1)} disabled={at >= slides.length - 1}>
              {t('care.projector.on')}
            </Button>
            <span class="projector__place">
              {t('care.projector.place', { at: Math.min(at, slides.length - 1) + 1, all: slides.length })}
            </span>
            <Button onPress={onClose}>{t('care.projector.close')}</Button>
          </footer>
        </>
      )}
    </dialog>
  );
}

/** Largest size that fits, from a fifth of the height down in steps of a twelfth. */
function fitText(box: HTMLElement): void {
  let size = Math.min(box.clientHeight * 0.24, box.clientWidth * 0.16);
  const fits = (): boolean => box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth;
  box.style.setProperty('--slide-size', `${size}px`);
  while (!fits() && size > 16) {
    size *= 0.92;
    box.style.setProperty('--slide-size', `${size}px`);
  }
}
