// A text too long for one note as parts that fit. Nothing is lost but the space at which it is parted.

/** Never between the two halves of one character. */
const whole = (text: string, at: number): number =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;

/** Parts of at most `limit` (at least 2) UTF-16 units, parted at spaces where there are any in the later half. */
export function fittingParts(text: string, limit: number): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const space = /^.*\s/s.exec(rest.slice(0, limit + 1))?.[0].length ?? 0;
    const cut = space > limit / 2 ? space : whole(rest, limit);
    const part = rest.slice(0, cut).trim();
    if (part !== '') parts.push(part);
    rest = rest.slice(cut).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
}
