// This module is the quick way out: a blank page takes this one's place, so that Back does not return to it. The web
// build has one of its own, with an innocent address; a single file has no other page and leaves to the browser's blank.

declare const __SINGLE_FILE__: boolean;

/** Leave at once. The save was written at each choice, so nothing is asked. */
export function leaveQuickly(): void {
  try {
    window.location.replace(__SINGLE_FILE__ ? 'about:blank' : new URL('leave.html', document.baseURI).href);
  } catch {
    // A locked frame may refuse to navigate; then the page at least empties itself.
    document.title = '\u200b';
    document.body.replaceChildren();
  }
}
