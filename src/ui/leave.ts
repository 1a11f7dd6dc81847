// This module is the quick way out: our own blank page takes this one's place, so that Back does not return to it.

/** Leave at once. The save was written at each choice, so nothing is asked. */
export function leaveQuickly(): void {
  try {
    window.location.replace(new URL('leave.html', document.baseURI).href);
  } catch {
    // A locked frame may refuse to navigate; then the page at least empties itself.
    document.title = '\u200b';
    document.body.replaceChildren();
  }
}
