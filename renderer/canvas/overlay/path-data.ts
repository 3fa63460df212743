// Path segments of the scene as the `d` of an SVG path.
import type { PathSegment } from '#shared/scene/primitives';

export const pathData = (segments: readonly PathSegment[]): string =>
  segments.map(([letter, ...values]) => `${letter}${values.join(' ')}`).join('');
