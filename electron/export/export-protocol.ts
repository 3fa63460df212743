// What the export host is told and what it answers. Only data.
import type { AppError } from '#shared/base/errors';
import type { Result } from '#shared/base/result';
import type { ExportReport, ExportRequest } from './export-request';

export interface ExportOrder {
  readonly kind: 'export';
  readonly request: ExportRequest;
  readonly fontsDir: string;
  /** The images the scene shows, as far as the project has them. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

export type ToExportHost = ExportOrder | { readonly kind: 'cancel' };

export type FromExportHost =
  /** `share` 0 … 1. */
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly result: Result<ExportReport, AppError> };
