// Tells emoji from text. An emoji is drawn as a colour picture in a square box, never as a glyph of a text face.

/**
 * Side of an emoji's box as a multiple of the type size: what colour fonts take (Noto's is 1.245 em), and no more
 * than a line's height, so that an emoji never touches the lines above and below.
 */
export const emojiBoxEm = 1.25;

const emoji =
  /^(?:\p{RI}{2}|[0-9#*]\uFE0F?\u20E3|\p{Emoji_Presentation}(?!\uFE0E)|\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{EMod}))/u;

const pictograph = /^(?=\p{Emoji})\p{Extended_Pictographic}/u;

/**
 * Is this grapheme cluster an emoji: in colour by itself (👍), asked to be (❤️, 1️⃣), joined (👨‍👩‍👧), a flag (🇰🇿)?
 * A pictograph with text presentation (❤, ☎) counts as one too when `inFace` says that the face has no glyph for it:
 * a colour picture is better than an empty box. © and ® are in the faces and stay text.
 */
export function isEmoji(cluster: string, inFace: boolean): boolean {
  return emoji.test(cluster) || (!inFace && pictograph.test(cluster));
}
