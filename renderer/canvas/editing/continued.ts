// Text that goes on: a word typed after a word begins anew, what belongs to the last one joins it.

const endsInWord = /[\p{L}\p{N}]$/u;
const beginsWord = /^[\p{L}\p{N}]/u;

export const continued = (text: string, typed: string): string =>
  endsInWord.test(text) && beginsWord.test(typed) ? `${text} ${typed}` : text + typed;
