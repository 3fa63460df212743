// Pages of a map: around it, on one sheet, over many; and what a person is warned of.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bottom, type Rect, rect, right, union } from '#shared/base/geometry';
import type { Page } from '#shared/scene/pages/page';
import { evenMargins, type PageSetup } from '#shared/scene/pages/page-setup';
import { paginate } from '#shared/scene/pages/paginate';
import { mmToPt, paperSize } from '#shared/scene/pages/paper-sizes';
import type { Scene, SceneItem } from '#shared/scene/primitives';

const sheet: PageSetup = { paper: 'A4', orientation: 'landscape', margins: evenMargins(10) };
const around: PageSetup = { ...sheet, paper: 'content' };

function note(key: string, bounds: Rect, size = 12): SceneItem {
  const line = { kind: 'text', text: key, face: 'regular', size, fill: '#000000' } as const;
  return { key, bounds, primitives: [{ ...line, x: bounds.x, baseline: bounds.y + size, width: 40 }] };
}

function sceneOf(items: readonly SceneItem[]): Scene {
  return { bounds: items.map(({ bounds }) => bounds).reduce(union), background: '#ffffff', items };
}

/** Notes of 100 × 80 in a grid with gutters of 10. */
const gridScene = (columns: number, rows: number): Scene =>
  sceneOf(
    Array.from({ length: columns * rows }, (_, i) =>
      note(`${i}`, rect((i % columns) * 110, Math.floor(i / columns) * 90, 100, 80)),
    ),
  );

const onPaper = ({ transform: { scale, x, y } }: Page, r: Rect): Rect =>
  rect(r.x * scale + x, r.y * scale + y, r.width * scale, r.height * scale);

test('the page around the map is the map and its margins at 96 units an inch', () => {
  const { pages } = paginate(gridScene(3, 2), around);
  const [page] = pages;
  expect(pages).toHaveLength(1);
  expect(page?.width).toBeCloseTo(320 * 0.75 + 2 * mmToPt(10), 9);
  expect(page?.height).toBeCloseTo(170 * 0.75 + 2 * mmToPt(10), 9);
  expect(page?.transform).toEqual({ scale: 0.75, x: mmToPt(10), y: mmToPt(10) });
});

test('a map larger than viewers open is reduced to their limit, and that is told', () => {
  const { pages, warnings } = paginate(sceneOf([note('far', rect(-50_000, 0, 100_000, 400), 100)]), around);
  expect(pages[0]?.width).toBeCloseTo(14_400, 6);
  expect(warnings).toContainEqual(
    expect.objectContaining({ kind: 'reduced-to-page-limit', limitPt: 14_400 }),
  );
});

test('one sheet shows the whole map as large as it goes, in the middle of the print area', () => {
  for (const [columns, rows] of [
    [20, 2],
    [2, 20],
    [1, 1],
  ] as const) {
    const scene = gridScene(columns, rows);
    const [page] = paginate(scene, sheet).pages;
    if (!page) throw new Error('no page');
    const drawn = onPaper(page, scene.bounds);
    const size = paperSize('A4', 'landscape');
    expect(drawn.x).toBeGreaterThanOrEqual(mmToPt(10) - 1e-6);
    expect(drawn.y).toBeGreaterThanOrEqual(mmToPt(10) - 1e-6);
    expect(drawn.x + drawn.width / 2).toBeCloseTo(size.width / 2, 6);
    expect(drawn.y + drawn.height / 2).toBeCloseTo(size.height / 2, 6);
    const free = Math.min(size.width - drawn.width, size.height - drawn.height);
    expect(free).toBeCloseTo(mmToPt(20), 6);
  }
});

test('an empty map is still a page', () => {
  const empty = { bounds: rect(0, 0, 0, 0), background: '#ffffff', items: [] };
  for (const setup of [around, sheet, { ...sheet, tiling: { by: 'columns', columns: 3 } } as const]) {
    const { pages, smallestTypePt, warnings } = paginate(empty, setup);
    expect(pages).toHaveLength(1);
    expect(Number.isFinite(pages[0]?.transform.scale)).toBe(true);
    expect([smallestTypePt, warnings]).toEqual([undefined, []]);
  }
});

test('tiles by type draw the smallest type as large as asked', () => {
  const { pages, smallestTypePt } = paginate(gridScene(30, 30), {
    ...sheet,
    tiling: { by: 'type', typePt: 9 },
  });
  expect(smallestTypePt).toBeCloseTo(9, 9);
  expect(pages.length).toBeGreaterThan(9);
});

test('tiles by columns are as many side by side as asked, where the map is wide enough', () => {
  const { pages } = paginate(gridScene(60, 30), { ...sheet, tiling: { by: 'columns', columns: 4 } });
  expect(new Set(pages.map(({ view }) => view.x)).size).toBe(4);
});

test('each note is whole on at least one tile, and few are drawn twice', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (columns, rows) => {
      const scene = gridScene(columns, rows);
      const { pages } = paginate(scene, { ...sheet, tiling: { by: 'type', typePt: 9 } });
      for (const item of scene.items) {
        expect(pages.some((page) => page.items.includes(item) && isWhole(page, item.bounds))).toBe(true);
      }
      const drawn = pages.reduce((sum, page) => sum + page.items.length, 0);
      expect(drawn).toBeLessThanOrEqual(scene.items.length * 1.6);
    }),
    { numRuns: 30 },
  );
});

const isWhole = ({ view }: Page, r: Rect): boolean =>
  view.x <= r.x && view.y <= r.y && right(r) <= right(view) && bottom(r) <= bottom(view);

test('what a tile shows lies within the margins of its sheet', () => {
  const { pages } = paginate(gridScene(40, 40), { ...sheet, tiling: { by: 'type', typePt: 9 } });
  const { width, height } = paperSize('A4', 'landscape');
  for (const page of pages) {
    const shown = onPaper(page, page.view);
    expect(shown.x).toBeCloseTo(mmToPt(10), 6);
    expect(shown.y).toBeCloseTo(mmToPt(10), 6);
    expect(right(shown)).toBeLessThanOrEqual(width - mmToPt(10) + 1e-6);
    expect(bottom(shown)).toBeLessThanOrEqual(height - mmToPt(10) + 1e-6);
  }
});

test('of a lane larger than a sheet, each line is whole on one', () => {
  const line = {
    kind: 'text',
    face: 'regular',
    size: 12,
    fill: '#000000',
    baseline: 40,
    width: 300,
  } as const;
  const bounds = rect(0, 0, 5000, 100);
  const primitives = Array.from({ length: 12 }, (_, i) => ({ ...line, text: `${i}`, x: 20 + i * 400 }));
  const scene = sceneOf([{ key: 'lane', bounds, primitives }]);
  const { pages } = paginate(scene, { ...sheet, tiling: { by: 'type', typePt: 9 } });
  expect(pages.length).toBeGreaterThan(3);
  for (const { x, width } of primitives) {
    expect(pages.some(({ view }) => view.x <= x && x + width <= right(view))).toBe(true);
  }
});

test('type below 6 pt is warned of, with a larger sheet or tiles that mend it', () => {
  const scene = gridScene(20, 14);
  const { warnings, smallestTypePt = 0 } = paginate(scene, sheet);
  expect(smallestTypePt).toBeLessThan(6);
  const [warning] = warnings;
  if (warning?.kind !== 'type-too-small') throw new Error('no warning');
  expect(warning.smallestTypePt).toBe(smallestTypePt);
  expect(warning.remedies.map(({ kind }) => kind)).toEqual(['larger-paper', 'tiling']);
  for (const remedy of warning.remedies) {
    const mended =
      remedy.kind === 'tiling'
        ? paginate(scene, { ...sheet, tiling: { by: 'type', typePt: 6 } })
        : paginate(scene, { ...sheet, paper: remedy.paper });
    expect(mended.warnings).toEqual([]);
    expect(mended.smallestTypePt ?? 0).toBeGreaterThanOrEqual(6 - 1e-9);
    if (remedy.kind === 'tiling') expect(mended.pages.length).toBeLessThanOrEqual(remedy.sheets);
  }
});

test('the same scene gives the same pages', () => {
  const setup = { ...sheet, tiling: { by: 'columns', columns: 3 } } as const;
  expect(paginate(gridScene(20, 20), setup)).toEqual(paginate(gridScene(20, 20), setup));
});
