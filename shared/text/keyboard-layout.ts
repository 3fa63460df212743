// Words typed while the other keyboard layout was on: «ьфз» for "map", "rfhnf" for «карта».

const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const cyrillic = 'йцукенгшщзхъфывапролджэячсмитьбюё';

const other = new Map<string, string>();
for (const [at, letter] of [...latin].entries()) {
  const twin = cyrillic.charAt(at);
  other.set(letter, twin);
  other.set(twin, letter);
}

/** The lower-case text as the same keys would have written it on the other layout. */
export const onOtherLayout = (text: string): string =>
  Array.from(text.toLowerCase(), (letter) => other.get(letter) ?? letter).join('');
