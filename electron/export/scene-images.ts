// Fetches the project's images a display list shows, each once, before anything is drawn.
// An image that is gone or cannot be decoded is named in the report; a grey frame is drawn in its place.
import { type Image, loadImage } from '@napi-rs/canvas';
import { keptPictureKind } from '#shared/base/picture-kind';
import { mostKeptPixels } from '#shared/base/picture-limits';
import { pictureSize } from '#shared/base/picture-size';
import type { Scene } from '#shared/scene/primitives';

/** Content of a project image by its SHA-256; undefined when the project does not hold it. */
export type ReadImage = (sha256: string) => Promise<Uint8Array | undefined>;

export interface SceneImage {
  readonly bytes: Uint8Array;
  /** Decoded once, to know that it can be. */
  readonly decoded: Image;
}

export interface SceneImages {
  readonly images: ReadonlyMap<string, SceneImage>;
  readonly missing: readonly string[];
}

/** Reads and decodes every image the scene shows. */
export async function readSceneImages(scene: Scene, readImage: ReadImage): Promise<SceneImages> {
  const images = new Map<string, SceneImage>();
  const missing: string[] = [];
  for (const sha256 of imageNames(scene)) {
    const bytes = await readImage(sha256);
    const decoded = bytes && (await decode(bytes));
    if (bytes && decoded) images.set(sha256, { bytes, decoded });
    else missing.push(sha256);
  }
  return { images, missing };
}

/** The SHA-256 of every image the scene shows. */
export function imageNames(scene: Scene): ReadonlySet<string> {
  const names = new Set<string>();
  for (const item of scene.items) {
    for (const primitive of item.primitives) if (primitive.kind === 'image') names.add(primitive.sha256);
  }
  return names;
}

/**
 * Undefined for bytes that are no picture, a broken one, or one that would unfold to more than the memory holds: that
 * is the file's fault and goes into the report.
 */
async function decode(bytes: Uint8Array): Promise<Image | undefined> {
  const size = keptPictureKind(bytes) === null ? null : pictureSize(bytes);
  if (size === null || size.width * size.height > mostKeptPixels) return undefined;
  return loadImage(bytes).catch(() => undefined);
}
