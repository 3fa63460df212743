// Sheets in points, exactly.
import { expect, test } from 'vitest';
import { evenMargins, printArea } from '#shared/scene/pages/page-setup';
import { mmToPt, paperNames, paperSize } from '#shared/scene/pages/paper-sizes';

test('A4 is 595.2756 × 841.8898 pt', () => {
  expect(paperSize('A4', 'portrait').width).toBeCloseTo(595.2756, 4);
  expect(paperSize('A4', 'portrait').height).toBeCloseTo(841.8898, 4);
});

test('landscape is portrait lying down', () => {
  for (const paper of paperNames) {
    const { width, height } = paperSize(paper, 'portrait');
    expect(paperSize(paper, 'landscape')).toEqual({ width: height, height: width });
  }
});

test('each sheet is as long as the next larger one is wide', () => {
  for (const [i, paper] of paperNames.entries()) {
    const larger = paperNames[i + 1];
    if (larger) expect(paperSize(paper, 'portrait').height).toBe(paperSize(larger, 'portrait').width);
  }
});

test('margins leave their share, and at least a tenth of each side', () => {
  expect(printArea('A4', 'portrait', { top: 10, right: 20, bottom: 30, left: 40 })).toEqual({
    left: mmToPt(40),
    top: mmToPt(10),
    width: mmToPt(210) - mmToPt(60),
    height: mmToPt(297) - mmToPt(40),
  });
  const area = printArea('A4', 'portrait', evenMargins(200));
  expect(area.width).toBeCloseTo(mmToPt(21), 6);
  expect(area.height).toBeCloseTo(mmToPt(29.7), 6);
});
