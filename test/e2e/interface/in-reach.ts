// What a person could not read or reach on the page as it stands: words that are cut, controls that lie outside the
// window or under something else even after scrolling to them. Read from the page's own boxes.
import type { Page } from '@playwright/test';

/** One line for each fault under the element that `root` finds first. */
export async function faultsOf(page: Page, root = 'body'): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const faults: string[] = [];
    const place = document.querySelector(selector);
    if (place === null) return [`no ${selector}`];
    const nameOf = (one: Element): string =>
      `${one.tagName.toLowerCase()} “${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}”`;
    const isShown = (one: Element): boolean =>
      one.checkVisibility({ opacityProperty: false, visibilityProperty: true }) &&
      // A grid and a plot are scrolled to what they hold; a plot's data stands as a table as well.
      one.closest('[role="grid"], [data-plot]') === null &&
      one.getBoundingClientRect().width > 2;
    const controls = 'button, input, textarea, a[href], [role="option"], [role="radio"], [role="menuitem"]';
    for (const control of place.querySelectorAll<HTMLElement>(controls)) {
      // Base UI keeps an unseen native input beside each control of its own.
      if (!isShown(control) || control.getAttribute('aria-hidden') === 'true') continue;
      control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const { left, top, width, height } = control.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      if (left < -1 || top < -1 || left + width > innerWidth + 1 || top + height > innerHeight + 1) {
        faults.push(`${nameOf(control)} sticks out: ${Math.round(left)},${Math.round(top)}`);
        continue;
      }
      const there = document.elementFromPoint(x, y);
      if (there !== null && !control.contains(there) && !there.contains(control)) {
        faults.push(`${nameOf(control)} lies under ${nameOf(there)}`);
      }
    }
    for (const one of place.querySelectorAll<HTMLElement>('*')) {
      const hasWords = [...one.childNodes].some(
        (child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim() !== '',
      );
      if (!hasWords || !isShown(one) || one instanceof HTMLTextAreaElement) continue;
      // The outline shortens what stands whole on the board beside it.
      if (one.closest('[role="tree"]') !== null) continue;
      const { overflowX, overflowY } = getComputedStyle(one);
      const cutsWide =
        overflowX !== 'visible' && overflowX !== 'auto' && one.scrollWidth > one.clientWidth + 1;
      const cutsHigh =
        overflowY !== 'visible' && overflowY !== 'auto' && one.scrollHeight > one.clientHeight + 2;
      if (cutsWide || cutsHigh) faults.push(`${nameOf(one)} is cut`);
      const { right, left } = one.getBoundingClientRect();
      if (right > innerWidth + 1 || left < -1) faults.push(`${nameOf(one)} leaves the window`);
    }
    return faults;
  }, root);
}
