// This module lays out the road's pieces outside of any story: each with options of its own, so that a hand, keys and a test
// can try them. What was chosen is said beneath.

import { useMemo, useState } from 'preact/hooks';
import type { Beat } from '../../play/beat';
import { Button } from '../../ui/button';
import { ChoiceList } from '../../ui/choice-list';
import type { ScreenProps } from '../../ui/screen-props';
import { useText } from '../../ui/text-context';
import { openRoadWorld } from '../road/open-road-world';
import { CrossingView } from '../road/pieces/crossing-view';
import { pieceOf } from '../road/pieces/known-pieces';
import { PieceHost } from '../road/pieces/piece-host';

const results: Readonly<Record<string, readonly string[]>> = {
  shift: ['slow', 'fair', 'knack', 'skip'],
  way: ['ferry', 'short-boat', 'long-boat', 'fold'],
};

/** Numbers a story of the usual world would hold. */
const facts: Readonly<Record<string, number>> = {
  loan_hask: 43,
  loan_way: 8,
  pw_visa_wait: 43,
  rumour_strait: 2,
  rumour_ferry: 1,
};

/** A beat that asks for a piece, with the outcomes as its options. */
function beatOf(piece: string): Beat {
  return {
    index: 0,
    scene: { scene: 'parts', intensity: 0 },
    lines: [],
    options: (results[piece] ?? []).map((result, at) => ({
      id: `${piece}_${result}`,
      number: 10 + at,
      text: result,
      hand: { kind: 'said' },
      result,
    })),
    status: [],
    piece,
  };
}

/** Both pieces, and the whole crossing. */
export function PiecesPart({ sim, sound }: Pick<ScreenProps, 'sim' | 'sound'>) {
  const t = useText();
  const [crossing, setCrossing] = useState(false);
  return (
    <div class="parts__pieces">
      {Object.keys(results).map((id) => (
        <OnePiece key={id} id={id} sound={(cue) => sound.play(cue)} onCrossing={() => setCrossing(true)} />
      ))}
      <Button onPress={() => setCrossing(true)}>{t('road.crossing.open')}</Button>
      {crossing && (
        <div class="parts__crossing on-night">
          <CrossingView
            load={async (onShare) => (await openRoadWorld({ sim, code: undefined, onShare })).crossing}
            at="temmeral"
            hundred={{ stay: 42, agency: 5, scheme: 11, boat: 42 }}
          />
        </div>
      )}
    </div>
  );
}

function OnePiece(props: {
  readonly id: string;
  readonly sound: (id: string) => void;
  readonly onCrossing: () => void;
}) {
  const { id, sound, onCrossing } = props;
  const t = useText();
  const [chosen, setChosen] = useState<string>();
  const [words, setWords] = useState(false);
  const [round, setRound] = useState(0);
  const beat = useMemo(() => beatOf(id), [id]);
  const piece = pieceOf(beat);
  return (
    <div class="parts__piece" data-chosen={chosen ?? ''}>
      {words || piece === undefined ? (
        <ChoiceList options={beat.options} onChoose={setChosen} />
      ) : (
        <PieceHost
          key={round}
          piece={piece}
          onChoose={setChosen}
          onWords={() => setWords(true)}
          sound={sound}
          read={(fact) => facts[fact] ?? 0}
          onCrossing={onCrossing}
        />
      )}
      <p>{chosen === undefined ? t('parts.pieces.none') : t('parts.pieces.chosen', { option: chosen })}</p>
      <Button
        kind="quiet"
        onPress={() => {
          setChosen(undefined);
          setWords(false);
          setRound(round + 1);
        }}
      >
        {t('parts.pieces.again')}
      </Button>
    </div>
  );
}
