// Cuts a label to the length it may have. Never through a character; for texts a person would miss a rule refuses
// instead.

/** The longest beginning of whole characters of at most `limit` UTF-16 units. */
export const cutToLength = (text: string, limit: number): string =>
  [...text].reduce((kept, letter) => (kept.length + letter.length > limit ? kept : kept + letter), '');
