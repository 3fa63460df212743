// A display list → a finished file on disk, in one of the three formats. The old file stays until the new one is safe.
import { type AppError, appError } from '#shared/base/errors';
import { fail, ok, type Result } from '#shared/base/result';
import { type Pagination, paginate } from '#shared/scene/pages/paginate';
import { registerCanvasFonts } from './canvas/canvas-fonts';
import type { ExportReport, ExportRequest } from './export-request';
import type { Picture } from './png/draw-strip';
import { type ReadImage, readSceneImages, type SceneImages } from './scene-images';
import { writePdf } from './write-pdf';
import { pictureOf, writePng } from './write-png';
import { writeSvg } from './write-svg';
import { writeWhole } from './write-whole';

/** What an export takes from its surroundings. */
export interface ExportIo {
  /** Folder with the bundled faces. */
  readonly fontsDir: string;
  readonly readImage: ReadImage;
  /** Called with the share done, 0 … 1. */
  readonly onProgress: (share: number) => void;
  /** Stops the export between two pieces of output. */
  readonly signal: AbortSignal;
}

/** Longest side of a PNG in pixels: what common viewers and printers' software still open. */
const longestSidePx = 65_500;

/**
 * Draws the scene into `request.target`. Disk and size errors are values and leave the old file as it was.
 * To be called once a process: the PDF library's caches are never given back.
 */
export async function exportScene(
  request: ExportRequest,
  io: ExportIo,
): Promise<Result<ExportReport, AppError>> {
  const { scene, format, target } = request;
  const pagination = paginate(scene, format.page);
  const [page] = pagination.pages;
  if (!page) throw new Error('a pagination without pages');
  const picture = format.kind === 'png' ? pictureOf(page, scene.background, format.dpi) : undefined;
  const refused = picture && tooLarge(picture);
  if (refused) return fail(refused);
  registerCanvasFonts(io.fontsDir);
  const images = await readSceneImages(scene, io.readImage);
  const { background } = scene;
  const options = { ...request, background, fontsDir: io.fontsDir, images, onProgress: io.onProgress };
  const whole = await writeWhole(target, io.signal, (append) => {
    if (picture) return writePng(picture, options, append);
    return format.kind === 'svg'
      ? writeSvg(page, options, append)
      : writePdf(pagination.pages, options, append);
  });
  return whole.ok ? ok(report(request, pagination, picture, images, whole.value)) : whole;
}

function tooLarge({ width, height }: Picture): AppError | undefined {
  if (Math.max(width, height) <= longestSidePx) return undefined;
  return appError('export/too-large', { width, height, limit: longestSidePx });
}

function report(
  { format, target }: ExportRequest,
  { pages, smallestTypePt, warnings }: Pagination,
  picture: Picture | undefined,
  images: SceneImages,
  bytes: number,
): ExportReport {
  return {
    target,
    bytes,
    pages: format.kind === 'pdf' ? pages.length : 1,
    ...(picture && { pixels: { width: picture.width, height: picture.height } }),
    smallestTypePt,
    warnings,
    missingImages: images.missing,
  };
}
