// A plain scene for painter tests: a grid of square notes of 100 units, 120 apart, each one rectangle and one line.
import type { Scene, SceneItem } from '#shared/scene/primitives';

export const noteAt = (key: string, x: number, y: number): SceneItem => ({
  key,
  bounds: { x, y, width: 100, height: 100 },
  primitives: [
    { kind: 'rect', x, y, width: 100, height: 100, radius: 3, fill: '#ffee99', shadow: true },
    {
      kind: 'text',
      x: x + 10,
      baseline: y + 30,
      text: `Note ${key}`,
      face: 'regular',
      size: 16,
      fill: '#222222',
      width: 60,
    },
  ],
});

/** `columns` × `rows` notes, named by column and row from 0: `3,1`. */
export function noteScene(columns: number, rows: number): Scene {
  const items: SceneItem[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      items.push(noteAt(`${column},${row}`, column * 120, row * 120));
    }
  }
  return { bounds: { x: 0, y: 0, width: columns * 120, height: rows * 120 }, background: '#ffffff', items };
}

/** The same scene with one item replaced, all others the same objects. */
export const withItem = (scene: Scene, item: SceneItem): Scene => ({
  ...scene,
  items: scene.items.map((old) => (old.key === item.key ? item : old)),
});
