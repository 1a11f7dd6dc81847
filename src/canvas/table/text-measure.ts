// This module measures texts in the faces of the page, so that a thing is as wide as its words.

import type { tableFonts } from './paper-drawing';
import type { MeasureText } from './thing-sizes';

/** A way to measure text in these faces; a fair guess where nothing can be drawn. */
export function createMeasure(fonts: ReturnType<typeof tableFonts>): MeasureText {
  const pen = document.createElement('canvas').getContext('2d');
  return (text, font) => {
    if (pen === null) return text.length * 7.5;
    pen.font = fonts[font];
    return pen.measureText(text).width;
  };
}
