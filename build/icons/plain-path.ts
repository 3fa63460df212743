// Any SVG path as absolute M, L, C and Z: what the board's scene draws.
import { arcCurves } from './arc-curves';

/** How many numbers each command takes. */
const counts: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

interface Command {
  readonly name: string;
  readonly numbers: readonly number[];
}

/** The flags of an arc may stand without a space between them. */
function numbersOf(text: string, isArc: boolean): number[] {
  const numbers: number[] = [];
  let rest = text;
  for (;;) {
    const isFlag = isArc && (numbers.length % 7 === 3 || numbers.length % 7 === 4);
    const found = (isFlag ? /^[\s,]*([01])/ : /^[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/i).exec(rest);
    if (found === null) return numbers;
    numbers.push(Number(found[1]));
    rest = rest.slice(found[0].length);
  }
}

/** The commands one by one: those written once for several are told apart. */
function commandsOf(path: string): Command[] {
  return [...path.matchAll(/([a-z])([^a-df-z]*)/gi)].flatMap(([, name = '', text = '']) => {
    const numbers = numbersOf(text, /a/i.test(name));
    const count = counts[name.toUpperCase()] ?? 0;
    if (count === 0) return [{ name, numbers: [] }];
    return Array.from({ length: numbers.length / count }, (_, at) => {
      // Further pairs after a move are lines.
      const own = at === 0 ? name : name === 'M' ? 'L' : name === 'm' ? 'l' : name;
      return { name: own, numbers: numbers.slice(at * count, (at + 1) * count) };
    });
  });
}

const short = (value: number): string => String(Math.round(value * 100) / 100 || 0);

/** The path in absolute M, L, C and Z, to a hundredth. Throws for quadratic curves, which no icon here has. */
export function plainPath(path: string): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  /** The second control point of the curve before. */
  let control: readonly [number, number] | null = null;
  const words: string[] = [];
  const go = (name: string, numbers: readonly number[]): void => {
    words.push(name + numbers.map(short).join(' '));
    [x = 0, y = 0] = numbers.slice(-2);
  };
  for (const { name, numbers } of commandsOf(path)) {
    const isRelative = name !== name.toUpperCase();
    const kind = name.toUpperCase();
    const [ox, oy] = isRelative ? [x, y] : [0, 0];
    const n = (at: number): number => numbers[at] ?? 0;
    const moved = numbers.map((value, at) => value + (at % 2 === 0 ? ox : oy));
    const before: readonly [number, number] | null = control;
    control = null;
    if (kind === 'M') {
      go('M', moved);
      [startX, startY] = [x, y];
    } else if (kind === 'L') go('L', moved);
    else if (kind === 'H') go('L', [n(0) + ox, y]);
    else if (kind === 'V') go('L', [x, n(0) + oy]);
    else if (kind === 'C' || kind === 'S') {
      const first: readonly number[] = before === null ? [x, y] : [2 * x - before[0], 2 * y - before[1]];
      const curve: readonly number[] = kind === 'C' ? moved : [...first, ...moved];
      go('C', curve);
      control = [curve[2] ?? 0, curve[3] ?? 0];
    } else if (kind === 'A') {
      const arc = {
        from: [x, y],
        radii: [n(0), n(1)],
        rotation: n(2),
        large: n(3) === 1,
        sweep: n(4) === 1,
        to: [n(5) + ox, n(6) + oy],
      } as const;
      for (const curve of arcCurves(arc)) go('C', curve);
    } else if (kind === 'Z') {
      words.push('Z');
      [x, y] = [startX, startY];
    } else throw new Error(`no ${kind} is known`);
  }
  return words.join('');
}
