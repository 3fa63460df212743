// Connectors in exports: their lines, heads and labels are in SVG, PDF and PNG, where the board has them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { planWhole } from '#shared/change/command';
import { connectNotes } from '#shared/change/commands/connect-notes';
import { labelConnector } from '#shared/change/commands/label-connector';
import { styleConnectors } from '#shared/change/commands/style-connectors';
import { apply } from '#shared/change/diff';
import { boardType } from '#shared/layout/board/board-type';
import { pointAlong } from '#shared/layout/board/connectors/way';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import { mapsOf, projectOf } from '#shared/model/project';
import { projectFromSample } from '#shared/model/templates/project-from-sample';
import { boardScene } from '#shared/scene/board-scene';
import { evenMargins } from '#shared/scene/pages/page-setup';
import { lightTheme } from '#shared/scene/theme';
import { dpiForScale } from '../../../electron/export/export-request';
import { testId } from '../project-file/small-project';
import { aroundTheMap, exported } from './exported';
import { packed, pdfSource, pdfText } from './pdf-tools';
import { readPng } from './png-reader';

const context = { newId: testId, now: 0, authorId: null };
const type = boardType(
  parseFontMetrics(JSON.parse(readFileSync('.cache/generated/font-metrics.json', 'utf8'))),
);

/** The car service with a red connector between its first and its last note. */
function connected() {
  const bare = projectOf(unwrap(projectFromSample('car-service', 'ru', context)));
  const ids = [...bare.note.keys()];
  const ends = [ids[0], ids.at(-1)].filter((id) => id !== undefined);
  const joined = apply(bare, unwrap(planWhole(bare, connectNotes, { ids: ends }, context)));
  const [id = ''] = joined.connector.keys();
  const red = { ids: [id], color: 'red', direction: 'both' } as const;
  const styled = apply(joined, unwrap(planWhole(joined, styleConnectors, red, context)));
  const label = { id, label: 'если не дозвонился' };
  return apply(styled, unwrap(planWhole(styled, labelConnector, label, context)));
}

const project = connected();
const layout = layoutBoard(project, mapsOf(project)[0]?.id ?? '', type);
const scene = boardScene(project, layout, { theme: lightTheme, type, language: 'ru' });
const color = lightTheme.connectors.red;
const noMargins = { ...aroundTheMap, margins: evenMargins(0) };
const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const isNear = (a: readonly number[], b: readonly number[], by: number): boolean =>
  a.every((value, at) => Math.abs(value - (b[at] ?? Number.NaN)) <= by);

describe('a connector', { timeout: 30_000 }, () => {
  it('is in an SVG: a line, its heads, its label', async () => {
    const { target } = await exported(scene, { kind: 'svg', page: noMargins });
    const svg = readFileSync(target, 'utf8');
    expect(svg.match(new RegExp(`<path[^>]*stroke="${color}"`, 'g'))).toHaveLength(1);
    expect(svg.match(new RegExp(`<path[^>]*fill="${color}"`, 'g'))).toHaveLength(1);
    expect(svg).toContain('если не дозвонился');
  });

  it('is in a PDF, its label as text', async () => {
    const { target } = await exported(scene, { kind: 'pdf', page: noMargins });
    const shares = channels(color).map((channel) => channel / 255);
    const strokes = [...pdfSource(target).matchAll(/([\d.]+) ([\d.]+) ([\d.]+) RG/g)];
    expect(strokes.some(([, ...rgb]) => isNear(rgb.map(Number), shares, 0.005))).toBe(true);
    expect(packed(pdfText(target))).toContain(packed('если не дозвонился'));
  });

  it('is in a PNG where its way runs', async () => {
    const { target } = await exported(scene, { kind: 'png', page: noMargins, dpi: dpiForScale(1) });
    const png = readPng(target);
    const way = layout.connectors[0]?.way;
    if (way === undefined) throw new Error('no connector');
    const seen = [0.1, 0.2, 0.3, 0.7, 0.8, 0.9].filter((share) => {
      const { x, y } = pointAlong(way, share);
      const pixel = png.colourAt(Math.floor(x - scene.bounds.x), Math.floor(y - scene.bounds.y));
      return isNear(channels(pixel), channels(color), 24);
    });
    expect(seen.length).toBeGreaterThanOrEqual(5);
  });
});
