// This module fetches the sound files made at build (tools/sounds), each only when it is first asked for.

const files = import.meta.glob<string>('../../generated/sounds/*.mp3', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Bytes of a file by its name (`bed-wind`, `cue-stamp`), or undefined for one that was never made or did not arrive. */
export async function loadSound(name: string): Promise<ArrayBuffer | undefined> {
  const url = files[`../../generated/sounds/${name}.mp3`];
  if (url === undefined) return undefined;
  try {
    // In the single-file build the sound is within the page, where some browsers refuse to fetch.
    if (url.startsWith('data:')) {
      const text = atob(url.slice(url.indexOf(',') + 1));
      return Uint8Array.from(text, (letter) => letter.charCodeAt(0)).buffer;
    }
    const answer = await fetch(url);
    return answer.ok ? await answer.arrayBuffer() : undefined;
  } catch {
    return undefined;
  }
}
