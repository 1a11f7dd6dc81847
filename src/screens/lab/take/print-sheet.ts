// This module prints one part of the page alone: the part is laid into a sheet of its own at the end of the body, everything else
// is hidden by the style sheet while it prints, and the sheet goes when printing is over.

/** Print a copy of an element; false where this browser cannot print (a locked frame, for example). */
export function printCopy(element: Element): boolean {
  if (typeof window.print !== 'function') return false;
  const sheet = document.createElement('div');
  sheet.className = 'print-sheet on-paper';
  sheet.append(element.cloneNode(true));
  document.body.append(sheet);
  document.documentElement.dataset.printing = 'sheet';
  const over = (): void => {
    sheet.remove();
    delete document.documentElement.dataset.printing;
    window.removeEventListener('afterprint', over);
  };
  window.addEventListener('afterprint', over);
  try {
    window.print();
    return true;
  } catch {
    over();
    return false;
  }
}
