// Finds the places where a browser changes script inside a line. It shapes each script on its own, so kerning never
// reaches across, while a PDF writer kerns the whole string: the layout drops that kerning and starts a new run.

const common = 0;
const latin = 1;
const cyrillic = 2;
const greek = 3;
const other = 4;

const opening = '([{';
const closing = ')]}';

/** A number for the script of a character: 0 for what goes with any script, such as punctuation and accents. */
export function scriptOf(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (/^[\p{sc=Common}\p{sc=Inherited}]/u.test(character)) return common;
  if (/^\p{sc=Latin}/u.test(character)) return latin;
  if (/^\p{sc=Cyrillic}/u.test(character)) return cyrillic;
  return /^\p{sc=Greek}/u.test(character) ? greek : other;
}

/** As many open brackets as Chromium keeps. */
const mostBrackets = 32;

/**
 * A reader of one text from its start: called with each character and its script in turn, it says whether a
 * browser may start another script there. Punctuation goes with what precedes it; a closing bracket goes with its
 * opening one when both are in the same run and with what precedes it otherwise, and since lines are cut later,
 * both count.
 */
export function scriptBoundaries(): (codePoint: number, script: number) => boolean {
  // The scripts the character before may be in; alike but after a closing bracket.
  let near: number = common;
  let paired: number = common;
  const brackets: { readonly bracket: number; script: number }[] = [];

  return (codePoint, script) => {
    if (script !== common) {
      const boundary = (near !== common && near !== script) || (paired !== common && paired !== script);
      // Punctuation a text begins with takes the first script there is.
      if (near === common) for (const open of brackets) open.script = script;
      near = script;
      paired = script;
      return boundary;
    }
    if (codePoint > 0x7f) return false;
    const character = String.fromCharCode(codePoint);
    if (opening.includes(character)) brackets.push({ bracket: opening.indexOf(character), script: near });
    if (brackets.length > mostBrackets) brackets.shift();
    const closed = closing.indexOf(character);
    if (closed < 0) return false;
    const last = brackets.findLastIndex(({ bracket }) => bracket === closed);
    const opener = brackets[last];
    if (opener === undefined) return false;
    brackets.length = last;
    paired = opener.script;
    return near !== common && paired !== common && near !== paired;
  };
}
