// What an export is asked and what it answers. Only data: both cross processes.
import type { PageSetup } from '#shared/scene/pages/page-setup';
import type { PageWarning } from '#shared/scene/pages/page-warnings';
import type { Scene } from '#shared/scene/primitives';

export type ExportFormat =
  | { readonly kind: 'pdf'; readonly page: PageSetup }
  /** `dpi`: pixels per inch of paper; 96 × N draws N pixels a board unit on a page around the content. */
  | { readonly kind: 'png'; readonly page: Omit<PageSetup, 'tiling'>; readonly dpi: number }
  | { readonly kind: 'svg'; readonly page: Omit<PageSetup, 'tiling'> };

export interface ExportRequest {
  readonly scene: Scene;
  readonly format: ExportFormat;
  /** Absolute path of the file to make or replace. */
  readonly target: string;
  /** The document's title, as viewers show it. */
  readonly title: string;
  /** BCP 47 tag of the document's language. */
  readonly language: string;
  /** Milliseconds since 1970, for the document's creation date. */
  readonly createdAt: number;
  /** False: no paper shadows, for print. */
  readonly shadows: boolean;
}

export interface ExportReport {
  readonly target: string;
  readonly bytes: number;
  readonly pages: number;
  /** Pictures only. */
  readonly pixels?: { readonly width: number; readonly height: number };
  readonly smallestTypePt: number | undefined;
  readonly warnings: readonly PageWarning[];
  /** SHA-256 of project images that could not be read; a grey frame stands in their place. */
  readonly missingImages: readonly string[];
}

/** The `dpi` at which one board unit becomes `scale` pixels on a page around the content. */
export const dpiForScale = (scale: number): number => 96 * scale;
