// The areas of the window that the keyboard goes through with one key, as in other desktop programs: the bars, the
// board, the panels beside it, in the order they stand on the page. An area is what is one for a screen reader.

const areaKinds = [
  'header',
  'footer',
  'aside',
  'nav',
  'section[aria-label]',
  'section[aria-labelledby]',
  ...['toolbar', 'search', 'region', 'complementary', 'application', 'alert'].map(
    (role) => `[role="${role}"]`,
  ),
].join(',');
const focusables = 'button:not(:disabled), input, [contenteditable], a[href], [tabindex="0"]';

/** What gets the focus in an area: itself, or the first thing in it that can have it. */
function entryOf(area: HTMLElement): HTMLElement | null {
  if (area.tabIndex >= 0) return area;
  return [...area.querySelectorAll<HTMLElement>(focusables)].find((one) => one.checkVisibility()) ?? null;
}

/** The areas with something to focus; a bar within a panel belongs to the panel. */
function areasNow(): readonly { readonly area: HTMLElement; readonly entry: HTMLElement }[] {
  return [...document.querySelectorAll<HTMLElement>(areaKinds)]
    .filter((area) => area.parentElement?.closest(areaKinds) == null)
    .flatMap((area) => {
      const entry = entryOf(area);
      return entry === null ? [] : [{ area, entry }];
    });
}

/** Gives the focus to the next area (1) or the one before (−1), round the window. */
export function focusNextArea(by: 1 | -1): void {
  const areas = areasNow();
  const at = areas.findIndex(({ area }) => area.contains(document.activeElement));
  const next = at === -1 ? (by === 1 ? 0 : -1) : (at + by) % Math.max(areas.length, 1);
  areas.at(next)?.entry.focus({ focusVisible: true } as FocusOptions);
}
