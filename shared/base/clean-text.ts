// Makes typed, pasted or foreign text safe to keep: what SQLite, fonts or eyes would change silently is
// changed here, openly. Never drops a visible character.

const lineEnds = /\r\n?|\u2028|\u2029|\u0085/g;
// Controls but tab and newline; bidi embeddings, overrides and isolates; BOM; interlinear marks; noncharacters.
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * The text with one kind of line end, without control and bidi-override characters, with lone surrogates
 * replaced by U+FFFD, in Unicode form C. Idempotent.
 */
export function cleanText(text: string): string {
  return text
    .replace(lineEnds, '\n')
    .replace(invisible, '')
    .replace(loneSurrogate, '\ufffd')
    .normalize('NFC');
}

/** `cleanText` on one line: newlines and tabs become spaces, runs of spaces one, ends trimmed. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[\n\t ]+/g, ' ')
    .trim();
}

/** True when the text holds what no eye sees: controls, bidi overrides, lone surrogates; tabs and line ends are no such thing. */
export const holdsHiddenCharacters = (text: string): boolean =>
  text.replace(lineEnds, '\n').search(invisible) >= 0 || text.search(loneSurrogate) >= 0;

/** True when `cleanText` would change nothing. */
export const isClean = (text: string): boolean => cleanText(text) === text;
