// This module looks at a page of the game as laid out: what is cut off, too small to hit, laid over something else, or out of
// order for the keyboard. It measures boxes in the page and knows no screen by name.

import type { Page } from 'playwright-core';

/** One line for each thing that is wrong with the page as it stands. `phone` asks for room for a thumb. */
export function layoutFaults(page: Page, phone: boolean): Promise<string[]> {
  return page.evaluate(lookAtPage, phone);
}

/** Runs in the page. */
function lookAtPage(phone: boolean): string[] {
  const faults: string[] = [];
  const shown = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
  const nameOf = (element: Element): string => {
    const own = `${element.tagName.toLowerCase()}${[...element.classList].map((each) => `.${each}`).join('')}`;
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ');
    return `${own} “${words.slice(0, 40)}”`;
  };

  const wider = document.documentElement.scrollWidth - window.innerWidth;
  if (wider > 0) faults.push(`the page is ${wider} px wider than the screen`);

  const modal = document.querySelector('dialog:modal');
  const scope: Element = modal ?? document.body;
  // Kept for speech alone.
  // Said and not shown: clipped away whole, as `.only-spoken` is, at this size or at every size.
  const spoken = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (getComputedStyle(at).clipPath === 'inset(50%)') return true;
    return false;
  };

  // Text against every box that cuts it off. What a scrolling box hides can be scrolled to.
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  const cut = new Set<Element>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement;
    if (!owner || !node.textContent?.trim() || owner.closest('svg, option, noscript') || spoken(owner)) continue;
    if (!shown(owner)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    let [inline, block] = [true, true];
    for (let at: Element | null = owner; at && at !== document.documentElement; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (/auto|scroll/.test(style.overflowX)) inline = false;
      if (/auto|scroll/.test(style.overflowY)) block = false;
      const clip = at.getBoundingClientRect();
      const past = Math.max(box.right - clip.right, clip.left - box.left);
      const below = Math.max(box.bottom - clip.bottom, clip.top - box.top);
      if (inline && /hidden|clip/.test(style.overflowX) && past > 1.5) cut.add(owner);
      // A line's box is taller than its letters.
      if (block && /hidden|clip/.test(style.overflowY) && below > Math.max(2, box.height * 0.15)) cut.add(owner);
      if (style.position === 'fixed') break;
    }
    if (inline && (box.left < -1 || box.right > window.innerWidth + 1)) cut.add(owner);
  }
  for (const element of cut) faults.push(`text is cut off: ${nameOf(element)}`);

  // Controls: what a hand or a key can act on.
  const acting = 'button, a[href], input, select, textarea, summary, [role="tab"], [role="switch"], [role="slider"]';
  const controls = [...scope.querySelectorAll(acting)].filter((each) => shown(each) && !spoken(each));
  interface Target {
    readonly element: Element;
    readonly box: DOMRect;
  }
  const targets: Target[] = controls.map((element) => {
    // A mark inside its label is hit through the label.
    const label =
      element instanceof HTMLInputElement && /radio|checkbox/.test(element.type) && element.closest('label');
    return { element, box: (label || element).getBoundingClientRect() };
  });
  const main = '.button--primary, [data-option], [data-choices] [data-act], .desk-card';
  for (const { element, box } of targets) {
    if (box.width === 0 || box.height === 0) continue;
    // Links and words within a sentence are as tall as the line.
    const within = getComputedStyle(element).display === 'inline';
    const least = phone && element.matches(main) && !within ? 44 : within ? 0 : 24;
    if (box.width + 0.5 < least || box.height + 0.5 < least) {
      faults.push(`${Math.round(box.width)}×${Math.round(box.height)} px is too small to hit: ${nameOf(element)}`);
    }
  }

  // Only what is in sight can be hit, so each box is cut to the boxes that scroll or clip it.
  const floats = (element: Element): Element | undefined => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (/fixed|sticky/.test(getComputedStyle(at).position)) return at;
    }
    return undefined;
  };
  const inSight = ({ element, box }: Target) => {
    let { left, top, right, bottom } = box;
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      const clip = at.getBoundingClientRect();
      if (style.overflowX !== 'visible') [left, right] = [Math.max(left, clip.left), Math.min(right, clip.right)];
      if (style.overflowY !== 'visible') [top, bottom] = [Math.max(top, clip.top), Math.min(bottom, clip.bottom)];
      if (style.position === 'fixed') break;
    }
    return { element, float: floats(element), left, top, right, bottom };
  };
  const visible = targets.map(inSight).filter((each) => each.right - each.left > 1 && each.bottom - each.top > 1);
  for (const [at, one] of visible.entries()) {
    for (const other of visible.slice(at + 1)) {
      if (one.float !== other.float) continue;
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across > 1.5 && down > 1.5) faults.push(`${nameOf(one.element)} lies over ${nameOf(other.element)}`);
    }
  }

  // The keyboard comes through the bar first.
  if (!modal) {
    const reached = [...document.querySelectorAll<HTMLElement>(`${acting}, [tabindex]`)].filter(
      (each) => each.tabIndex >= 0 && shown(each) && !each.matches('[disabled]'),
    );
    const early = reached.find((each) => each.tabIndex > 0);
    if (early) faults.push(`a place in the order of keys is forced: ${nameOf(early)}`);
    const bar = document.querySelector('header');
    const sheet = document.querySelector('main');
    const firstInMain = reached.findIndex((each) => sheet?.contains(each));
    const lastInBar = reached.findLastIndex((each) => bar?.contains(each));
    if (bar && firstInMain >= 0 && firstInMain < lastInBar)
      faults.push('keys come to the page before they leave the bar');
  }

  const mains = [...document.querySelectorAll('main')].filter(shown).length;
  if (mains !== 1) faults.push(`${mains} main landmarks`);
  const headings = [...document.querySelectorAll('h1')].filter(shown).length;
  if (headings !== 1) faults.push(`${headings} first headings`);
  return faults;
}
