// This module is the sheet a piece lies on: its name, one line of what to do, the piece, and the ways out that are always at
// hand: leaving it undone, and choosing in words instead.

import './piece-sheet.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../../../ui/button';
import { useText } from '../../../ui/text-context';
import type { PieceProps } from './piece-props';

/** A sheet and its piece. */
export interface PieceSheetProps extends Pick<PieceProps, 'piece' | 'onChoose' | 'onWords'> {
  readonly title: string;
  readonly hint: string;
  readonly children: ComponentChildren;
  /** Before the ways out. */
  readonly more?: ComponentChildren;
}

/** The sheet. */
export function PieceSheet({ piece, title, hint, children, more, onChoose, onWords }: PieceSheetProps) {
  const t = useText();
  const id = useId();
  const { out } = piece;
  return (
    <section class="piece on-night" aria-labelledby={id} data-piece={piece.id}>
      <header class="piece__head">
        <h2 class="piece__title" id={id}>
          {title}
        </h2>
        <p class="piece__hint">{hint}</p>
      </header>
      {children}
      <footer class="piece__foot">
        {more}
        {out !== undefined && (
          <Button class="piece__out" onPress={() => onChoose(out.id)}>
            {out.text}
          </Button>
        )}
        <Button kind="quiet" class="piece__words" onPress={onWords}>
          {t('road.piece.words')}
        </Button>
      </footer>
    </section>
  );
}
