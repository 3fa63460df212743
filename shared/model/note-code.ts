// Note codes: short words readable from the back row. A1 … Z99, then AA1 … ZZ99, Latin letters without I and O.

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const perLetter = 99;
const singles = letters.length * perLetter;

/** How many codes there are. */
export const codeCount = singles + letters.length * singles;

/** The code of an ordinal from 1: 1 → A1, 99 → A99, 100 → B1 … Throws outside 1 … `codeCount`. */
export function codeOf(ordinal: number): string {
  if (!Number.isInteger(ordinal) || ordinal < 1 || ordinal > codeCount) throw new Error(`no code ${ordinal}`);
  const at = ordinal - 1;
  const figure = (at % perLetter) + 1;
  const series = Math.floor(at / perLetter);
  if (series < letters.length) return `${letters.charAt(series)}${figure}`;
  const double = series - letters.length;
  return `${letters.charAt(Math.floor(double / letters.length))}${letters.charAt(double % letters.length)}${figure}`;
}

// The letters that share a key on the Russian layout, and the Cyrillic letters that look like Latin ones.
const byLayout = new Map(
  [...'ФИСВУАПРШОЛДЬТЩЗЙКЫЕГМЦЧНЯ'].map((letter, at) => [letter, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(at)]),
);
const byLook = new Map([...'АВЕКМНРСТУХ'].map((letter, at) => [letter, 'ABEKMHPCTYX'.charAt(at)]));

function ordinalOf(code: string): number | null {
  const match = /^([A-HJ-NP-Z]{1,2})([1-9]\d?)$/.exec(code);
  if (match === null) return null;
  const [, word = '', figures = ''] = match;
  const places = [...word].map((letter) => letters.indexOf(letter));
  const first = places[0] ?? 0;
  const series = places.length === 1 ? first : letters.length + first * letters.length + (places[1] ?? 0);
  return series * perLetter + Number(figures);
}

/** The ordinal of a code as given out, or null for anything else. */
export const codeOrdinal = (code: string): number | null => ordinalOf(code);

/**
 * Reads a code as people type it: either case, Cyrillic look-alikes, the Russian layout. `exists` says which
 * codes are in use: where look-alike and layout readings differ, the one in use is taken, look-alike first.
 * Null when nothing in use is meant.
 */
export function readCode(typed: string, exists: (code: string) => boolean): string | null {
  const upper = typed.trim().toUpperCase();
  const readings = [byLook, byLayout].map((table) =>
    [...upper].map((letter) => table.get(letter) ?? letter).join(''),
  );
  return readings.find((reading) => ordinalOf(reading) !== null && exists(reading)) ?? null;
}
