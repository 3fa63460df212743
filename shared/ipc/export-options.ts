// What a person chooses for an export; the same words in the dialog, on the command line and in the writers.
import * as v from 'valibot';
import { sides } from '../model/sides';
import { languages } from '../text/language';

export const exportFormats = ['pdf', 'png', 'svg'] as const;
export const papers = ['fit', 'A4', 'A3', 'A2', 'A1', 'A0'] as const;
export const orientations = ['portrait', 'landscape'] as const;

export const exportOptions = v.strictObject({
  format: v.picklist(exportFormats),
  paper: v.picklist(papers),
  orientation: v.picklist(orientations),
  /** Many sheets instead of one small picture; only on a paper. */
  tiled: v.boolean(),
  /** PNG: pixels per board unit when `paper` is 'fit'. */
  scale: v.pipe(v.number(), v.minValue(0.05), v.maxValue(20)),
  /** PNG: dots per inch on a paper. */
  dpi: v.pipe(v.number(), v.integer(), v.minValue(30), v.maxValue(1_200)),
  shadows: v.boolean(),
  /** The facilitator's questions below the map. */
  questions: v.boolean(),
  language: v.picklist(languages),
  /** Whose eyes the map is seen through. */
  side: v.picklist(sides),
});
export type ExportOptions = v.InferOutput<typeof exportOptions>;
export type ExportFormat = ExportOptions['format'];
export type Paper = ExportOptions['paper'];
export type Orientation = ExportOptions['orientation'];

/** What is chosen until somebody chooses otherwise. */
export const defaultExportOptions: Omit<ExportOptions, 'format' | 'language'> = {
  paper: 'fit',
  orientation: 'landscape',
  tiled: false,
  scale: 2,
  dpi: 150,
  shadows: true,
  questions: false,
  side: 'both',
};
