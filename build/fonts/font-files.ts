// Where the bundled font files lie, from the root of the repository. The only place that names them.
import type { FontFace } from '#shared/base/font-face';

const golos = 'node_modules/@expo-google-fonts/golos-text';

/** Whole TTFs under the OFL, with every Kazakh letter, ₸ and the four arrows (asserted in test/files/fonts). */
export const fontFiles: Readonly<Record<FontFace, string>> = {
  regular: `${golos}/400Regular/GolosText_400Regular.ttf`,
  medium: `${golos}/500Medium/GolosText_500Medium.ttf`,
  semibold: `${golos}/600SemiBold/GolosText_600SemiBold.ttf`,
  bold: `${golos}/700Bold/GolosText_700Bold.ttf`,
};

/** Colour emoji under the OFL, as published; what is bundled is made from it by make-emoji-font.ts. */
export const emojiFontFile =
  'node_modules/@expo-google-fonts/noto-color-emoji/400Regular/NotoColorEmoji_400Regular.ttf';
