// This module shows a place of the story by its id. It brings the whole grammar with it, so only screens that are fetched
// later may import it; pages of the entry use the plain landscape.

import { drawPlace } from './draw-place';
import { PaperStage } from './paper-stage';
import { placeOf } from './places';

/** A place. */
export interface PlacePictureProps {
  /** Id of a row of story/places.yaml; an unknown one shows the strait. */
  readonly id: string;
  readonly still?: boolean;
}

/** The picture of a place. */
export function PlacePicture({ id, still = false }: PlacePictureProps) {
  const place = placeOf(id) ?? placeOf('saltmere');
  if (!place) return null;
  return <PaperStage draw={(prefix) => drawPlace(place, prefix)} of={place.id} still={still} />;
}
