// This module asks what the browser grants: storage, worker, clipboard, crypto, fetch, audio, pictures, speech.
// Each question may throw on touch (locked frame, plain HTTP, private window), and each "no" costs a sentence, not the game.

/** Something the browser may refuse. */
export type Capability =
  | 'storage'
  | 'worker'
  | 'service-worker'
  | 'clipboard'
  | 'crypto'
  | 'fetch'
  | 'audio'
  | 'webgl'
  | 'speech';

/** The questions; each true when granted. Kept apart from the asking, so that tests can refuse one by one. */
export type CapabilityProbes = Readonly<Record<Capability, () => boolean>>;

/** Ask this browser. */
export const browserProbes: CapabilityProbes = {
  storage: () => {
    window.localStorage.setItem('saltmere.probe', '1');
    window.localStorage.removeItem('saltmere.probe');
    return true;
  },
  worker: () => typeof Worker === 'function',
  'service-worker': () => 'serviceWorker' in navigator && window.isSecureContext,
  clipboard: () => typeof navigator.clipboard?.writeText === 'function',
  crypto: () => typeof window.crypto?.subtle?.digest === 'function',
  fetch: () => typeof window.fetch === 'function',
  audio: () => typeof window.AudioContext === 'function',
  webgl: () => {
    const context = document.createElement('canvas').getContext('webgl');
    // A browser has few contexts to give; this one is only asked for.
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  },
  speech: () => typeof window.speechSynthesis?.speak === 'function' && typeof SpeechSynthesisUtterance === 'function',
};

const answers = new Map<Capability, boolean>();

/** Is it granted? Asked once, on first need. */
export function can(capability: Capability, probes: CapabilityProbes = browserProbes): boolean {
  const known = probes === browserProbes ? answers.get(capability) : undefined;
  if (known !== undefined) return known;
  let granted = false;
  try {
    granted = probes[capability]();
  } catch {
    granted = false;
  }
  if (probes === browserProbes) answers.set(capability, granted);
  return granted;
}

/** Keys of sentences for what is lost and what happens instead. Losses nobody would notice are not spoken of. */
export function lostCapabilities(wanted: readonly Capability[], probes: CapabilityProbes = browserProbes): string[] {
  return wanted.filter((capability) => !can(capability, probes)).map((capability) => `app.notice.no-${capability}`);
}
