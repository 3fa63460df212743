// The faces that are bundled. Layout measures with them, every writer embeds or loads exactly these files.

/** In order of weight: 400, 500, 600, 700. */
export const fontFaces = ['regular', 'medium', 'semibold', 'bold'] as const;
export type FontFace = (typeof fontFaces)[number];
