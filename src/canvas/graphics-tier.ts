// This module finds out how well this device can draw: with a graphics card, in software, or not at all.
// A software renderer answers as WebGL does, so it is known by its name only.

/** `gpu` a graphics card, `soft` a software renderer or plain canvas, `none` no canvas at all. */
export type GraphicsTier = 'gpu' | 'soft' | 'none';

const softwareRenderer = /SwiftShader|llvmpipe|softpipe|Basic Render|Software/i;

/** Classify a renderer string as WebGL reports it. */
export function tierOfRenderer(renderer: string): GraphicsTier {
  return softwareRenderer.test(renderer) ? 'soft' : 'gpu';
}

let known: GraphicsTier | undefined;

/** Detect the tier once; a context that throws or is refused counts as absent. */
export function detectTier(): GraphicsTier {
  known ??= probe();
  return known;
}

function probe(): GraphicsTier {
  try {
    const canvas = document.createElement('canvas');
    const gl = canvas.getContext('webgl');
    if (gl === null) return document.createElement('canvas').getContext('2d') === null ? 'none' : 'soft';
    const info = gl.getExtension('WEBGL_debug_renderer_info');
    const renderer = String(gl.getParameter(info === null ? gl.RENDERER : info.UNMASKED_RENDERER_WEBGL) ?? '');
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return tierOfRenderer(renderer);
  } catch {
    return 'none';
  }
}
