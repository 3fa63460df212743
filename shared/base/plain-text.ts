// Text as it is compared by a search, and the one rule of when two names are the same: case, ё and е, spelling of
// accents and the width of spaces do not matter. Never shown to anybody.

/** Lower case, composed, ё as е, every run of white space one blank. */
export const plainText = (text: string): string =>
  text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim();

/** Whether two names name the same. */
export const isSameName = (one: string, other: string): boolean => plainText(one) === plainText(other);
