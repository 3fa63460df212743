// An elliptical arc of an SVG path as cubic curves of at most a quarter turn each (SVG 1.1, appendix F.6).

/** Two control points and the end. */
export type Curve = readonly [number, number, number, number, number, number];

export interface Arc {
  readonly from: readonly [number, number];
  readonly radii: readonly [number, number];
  /** Of the ellipse, in degrees. */
  readonly rotation: number;
  readonly large: boolean;
  /** In the direction of growing angles. */
  readonly sweep: boolean;
  readonly to: readonly [number, number];
}

export function arcCurves({ from, radii, rotation, large, sweep, to }: Arc): Curve[] {
  const [cos, sin] = [Math.cos((rotation * Math.PI) / 180), Math.sin((rotation * Math.PI) / 180)];
  const [halfX, halfY] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [x, y] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX];
  // Radii that are too short to reach are made just long enough.
  const grown = Math.max(1, Math.hypot(x / radii[0], y / radii[1]));
  const [rx, ry] = [Math.abs(radii[0]) * grown, Math.abs(radii[1]) * grown];
  const across = (rx * y) ** 2 + (ry * x) ** 2;
  const size = Math.sqrt(Math.max(0, ((rx * ry) ** 2 - across) / across)) * (large === sweep ? -1 : 1);
  const [cx, cy] = [(size * rx * y) / ry, (-size * ry * x) / rx];
  const start = Math.atan2((y - cy) / ry, (x - cx) / rx);
  const turn = Math.atan2((-y - cy) / ry, (-x - cx) / rx) - start;
  const whole = sweep ? (turn < 0 ? turn + 2 * Math.PI : turn) : turn > 0 ? turn - 2 * Math.PI : turn;
  const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const;
  const onBoard = (u: number, v: number): [number, number] => {
    const [px, py] = [cx + rx * u, cy + ry * v];
    return [middle[0] + cos * px - sin * py, middle[1] + sin * px + cos * py];
  };
  const pieces = Math.max(1, Math.ceil(Math.abs(whole) / (Math.PI / 2) - 1e-9));
  const step = whole / pieces;
  const reach = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: pieces }, (_, at): Curve => {
    const [a, b] = [start + at * step, start + (at + 1) * step];
    return [
      ...onBoard(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a)),
      ...onBoard(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b)),
      ...onBoard(Math.cos(b), Math.sin(b)),
    ];
  });
}
