// Where the bundled faces lie in the fonts folder, and what they are called inside documents.
import { join } from 'node:path';
import type { FontFace } from '#shared/base/font-face';

/** The family's name, as the font files give it. */
export const fontFamily = 'Golos Text';

/** CSS weight of each face. */
export const faceWeight: Readonly<Record<FontFace, number>> = {
  regular: 400,
  medium: 500,
  semibold: 600,
  bold: 700,
};

const fileName: Readonly<Record<FontFace, string>> = {
  regular: 'GolosText_400Regular.ttf',
  medium: 'GolosText_500Medium.ttf',
  semibold: 'GolosText_600SemiBold.ttf',
  bold: 'GolosText_700Bold.ttf',
};

/** Absolute path of a face's file. */
export const fontFile = (fontsDir: string, face: FontFace): string => join(fontsDir, fileName[face]);
