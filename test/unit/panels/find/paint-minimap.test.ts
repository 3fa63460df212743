// The minimap is one block for each thing: notes in their colours, faint where dimmed, absent where hidden, found ones
// on top.
import { expect, it } from 'vitest';
import fontMetrics from '#generated/font-metrics.json';
import { boardType } from '#shared/layout/board/board-type';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import { lightTheme } from '#shared/scene/theme';
import { foundColor } from '../../../../renderer/canvas/overlay/found-items';
import { minimapFit } from '../../../../renderer/panels/minimap/minimap-fit';
import { paintMinimap } from '../../../../renderer/panels/minimap/paint-minimap';
import { foundIds, foundProject } from '../../analysis/find/found-project';
import { fakeSurface } from '../../canvas/fake-surface';
import { mapId } from '../../change/small-project';

const layout = layoutBoard(foundProject, mapId, boardType(parseFontMetrics(fontMetrics)));
const size = { width: 240, height: 150 };
const none = { dimmed: new Set<string>(), hidden: new Set<string>(), found: [] as string[] };

function painted(look: Partial<typeof none>) {
  const surface = fakeSurface(size.width, size.height);
  paintMinimap(surface.context, size, layout, minimapFit(layout.bounds, size), {
    ...none,
    ...look,
    theme: lightTheme,
  });
  return surface.calls;
}

const papers = new Set(Object.values(lightTheme.papers).map(({ fill }) => fill));
const noteBlocks = (look: Partial<typeof none>) => painted(look).filter(({ style }) => papers.has(style));

it('every note of the board is one block of its colour, where it lies', () => {
  const blocks = noteBlocks({});
  expect(blocks).toHaveLength(layout.notes.size);
  const { scale, x, y } = minimapFit(layout.bounds, size);
  const notes = [...layout.notes.values()];
  blocks.forEach(({ args, style, alpha }, at) => {
    const box = notes[at];
    expect(style).toBe(lightTheme.papers[box?.note.color ?? 'yellow'].fill);
    expect(args.slice(0, 2)).toEqual([(box?.rect.x ?? 0) * scale + x, (box?.rect.y ?? 0) * scale + y]);
    expect(alpha).toBe(1);
  });
});

it('nothing is painted beyond the canvas', () => {
  for (const { args } of painted({})) {
    const [x, y, width, height] = args as [number, number, number, number];
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-6);
    expect(x + width).toBeLessThanOrEqual(size.width + 1e-6);
    expect(y + height).toBeLessThanOrEqual(size.height + 1e-6);
  }
});

it('hidden notes are not there and dimmed ones are faint', () => {
  const [hidden = '', dimmed = ''] = foundIds;
  const blocks = noteBlocks({ hidden: new Set([hidden]), dimmed: new Set([dimmed]) });
  expect(blocks).toHaveLength(layout.notes.size - 1);
  expect(blocks.filter(({ alpha }) => alpha < 1)).toHaveLength(1);
});

it('found notes are painted last, in their own colour', () => {
  const last = painted({ found: foundIds.slice(0, 2) }).slice(-2);
  expect(last.map(({ style }) => style)).toEqual([foundColor, foundColor]);
});
