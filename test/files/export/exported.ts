// Exports a scene into a throw-away folder with the app's own code, in this process.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evenMargins, type PageSetup } from '#shared/scene/pages/page-setup';
import type { Scene } from '#shared/scene/primitives';
import type { ExportFormat, ExportReport, ExportRequest } from '../../../electron/export/export-request';
import { type ExportIo, exportScene } from '../../../electron/export/export-scene';
import { fontsFolder } from './fonts-folder';

/** One page around the map. */
export const aroundTheMap: PageSetup = { paper: 'content', orientation: 'portrait', margins: evenMargins(5) };

export const onA0: PageSetup = { paper: 'A0', orientation: 'landscape', margins: evenMargins(10) };

export const throwAwayFolder = (): string => mkdtempSync(join(tmpdir(), 'wayboard-export-'));

/** An order for `scene`; the target lies in a folder of its own. */
export const orderFor = (scene: Scene, format: ExportFormat): ExportRequest => ({
  scene,
  format,
  target: join(throwAwayFolder(), `карта 1.${format.kind}`),
  title: 'Карта «Автосервис» <&>',
  language: 'ru',
  createdAt: 1_700_000_000_000,
  shadows: true,
});

/** What the app gives an export, without images. */
export const plainIo = (overrides: Partial<ExportIo> = {}): ExportIo => ({
  fontsDir: fontsFolder(),
  readImage: async () => undefined,
  onProgress: () => undefined,
  signal: new AbortController().signal,
  ...overrides,
});

/** Exports and returns the report; throws when the export failed. */
export async function exported(
  scene: Scene,
  format: ExportFormat,
  io: Partial<ExportIo> = {},
  order: Partial<ExportRequest> = {},
): Promise<ExportReport> {
  const result = await exportScene({ ...orderFor(scene, format), ...order }, plainIo(io));
  if (!result.ok) throw new Error(`export failed: ${JSON.stringify(result.error)}`);
  return result.value;
}
