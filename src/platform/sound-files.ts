// This module lists the sound files made at build (tools/sounds) as addresses.

const files = import.meta.glob<string>('../../generated/sounds/*.mp3', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Address of a sound, or undefined for one that was never made. */
export function soundUrl(id: string): string | undefined {
  return files[`../../generated/sounds/${id}.mp3`];
}
