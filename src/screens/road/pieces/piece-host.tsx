// This module fetches a piece when a beat asks for it. A piece that does not come is not waited for: the beat is then told in
// words, as it is wherever pieces are not wanted.

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useText } from '../../../ui/text-context';
import type { PieceId } from './known-pieces';
import type { PieceProps } from './piece-props';

const loads: Readonly<Record<PieceId, () => Promise<ComponentType<PieceProps>>>> = {
  shift: async () => (await import('./shift')).ShiftPiece,
  way: async () => (await import('./way')).WayPiece,
};

/** A piece in its place. */
export function PieceHost(props: PieceProps) {
  const t = useText();
  const { id } = props.piece;
  const [shown, setShown] = useState<{ readonly id: PieceId; readonly part: ComponentType<PieceProps> }>();
  useEffect(() => {
    let here = true;
    loads[id]().then(
      (part) => here && setShown({ id, part }),
      () => here && props.onWords(),
    );
    return () => {
      here = false;
    };
  }, [id]);
  if (shown?.id !== id) {
    return (
      <p class="road__coming on-night" role="status">
        {t('road.piece.coming')}
      </p>
    );
  }
  const Part = shown.part;
  return <Part {...props} />;
}
