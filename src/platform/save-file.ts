// This module hands a text out as a file and reads one that the player picked. Where a frame forbids downloads nothing
// happens, which cannot be seen from here: the text stays in the page as well, to be copied by hand.

/** Offer a text as a download; false when this browser cannot even be asked. */
export function offerTextFile(name: string, text: string, type = 'text/plain'): boolean {
  return offerFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Offer a file as a download; false when this browser cannot even be asked. */
export function offerFile(name: string, file: Blob): boolean {
  try {
    const address = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    (document.querySelector('dialog[open]') ?? document.body).append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    return true;
  } catch {
    return false;
  }
}

/** Longest file that is read; a save is far shorter. */
const longest = 200_000;

/** Text of a picked file; empty when it cannot be read or cannot be a save. */
export async function readTextFile(file: Blob): Promise<string> {
  if (file.size > longest) return '';
  try {
    return await file.text();
  } catch {
    return '';
  }
}
