// Beside the map's title: whose way it is, and whether it is or is wished for. The state is said as soon as the file has a
// wish to tell it from. Never wider than what the board leaves beside the title.
import { type Rect, rect, right } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { BoardLayout, Label } from '../../layout/board';
import { labelHeight } from '../../layout/board/board-type';
import * as measures from '../../layout/board/measures';
import type { Project } from '../../model/project';
import { mapStateText } from '../../text/maps-text';
import type { Primitive, SceneItem } from '../primitives';
import { drawLabel, type SceneRoom, shortened } from './scene-room';

/** Board units. */
const size = 20;
const gap = 16;
const padding = 14;
const height = 36;
const head = 5;
const figure = 20;
/** Names are told apart from here on; in less room nothing is drawn. */
const smallest = 120;

/** Head and shoulders, in a square of side `figure`. */
function person(x: number, y: number, stroke: string): Primitive[] {
  const [middle, radius, round] = [x + figure / 2, head, head * 0.55];
  const top = y + 1;
  return [
    {
      kind: 'path',
      stroke,
      strokeWidth: 2,
      segments: [
        ['M', middle - radius, top + radius],
        ['C', middle - radius, top + radius - round, middle - round, top, middle, top],
        ['C', middle + round, top, middle + radius, top + radius - round, middle + radius, top + radius],
        [
          'C',
          middle + radius,
          top + radius + round,
          middle + round,
          top + 2 * radius,
          middle,
          top + 2 * radius,
        ],
        [
          'C',
          middle - round,
          top + 2 * radius,
          middle - radius,
          top + radius + round,
          middle - radius,
          top + radius,
        ],
        ['Z'],
      ],
    },
    {
      kind: 'path',
      stroke,
      strokeWidth: 2,
      segments: [
        ['M', x + 1, y + figure],
        ['C', x + 1, y + figure - 5, x + 5, y + figure - 7, middle, y + figure - 7],
        ['C', x + figure - 5, y + figure - 7, x + figure - 1, y + figure - 5, x + figure - 1, y + figure],
      ],
    },
  ];
}

const widthOf = ({ lines }: Label): number => lines[0]?.width ?? 0;

/** The text in the middle of the height of a place, from its left end. */
const written = (label: Label, place: Rect, fill: string, room: SceneRoom): Primitive[] =>
  drawLabel(
    label,
    { x: place.x, y: place.y + (place.height - labelHeight(label)) / 2, face: 'medium', fill },
    room,
  );

function statePill(state: Label, place: Rect, isWish: boolean, room: SceneRoom): Primitive[] {
  const ink = isWish ? room.theme.accent : room.theme.faint;
  const inner = { ...place, x: place.x + padding };
  return [
    { kind: 'rect', ...place, radius: height / 2, stroke: ink, strokeWidth: 2 },
    ...written(state, inner, ink, room),
  ];
}

/** The items of a map's title: its name and what stands beside it. */
export const titleKeys = (mapId: Id): readonly string[] => [mapId, `state/${mapId}`, `persona/${mapId}`];

/** None for a map of nobody that is what it is. */
export function titleBadges(project: Project, layout: BoardLayout, room: SceneRoom): SceneItem[] {
  const { map, rect: title } = layout.title;
  const isTold = [...project.map.values()].some(({ state }) => state === 'to-be');
  const persona = map.personaId === null ? undefined : project.persona.get(map.personaId);
  const end = right(layout.content) - measures.margin;
  const y = title.y + (title.height - height) / 2;
  const items: SceneItem[] = [];
  let x = right(title) + gap;
  const left = (): number => end - x - 2 * padding;
  if (isTold && left() >= smallest) {
    const state = shortened(mapStateText[map.state][room.language], left(), 'medium', size, room);
    const place = rect(x, y, widthOf(state) + 2 * padding, height);
    const primitives = statePill(state, place, map.state === 'to-be', room);
    items.push({ key: `state/${map.id}`, bounds: place, primitives });
    x = right(place) + gap;
  }
  if (persona !== undefined && persona.name !== '' && left() >= smallest) {
    const name = shortened(persona.name, left() - figure, 'medium', size, room);
    const place = rect(x, y, figure + 8 + widthOf(name), height);
    const inner = { ...place, x: x + figure + 8 };
    const primitives = [
      ...person(x, y + (height - figure) / 2 - 1, room.theme.faint),
      ...written(name, inner, room.theme.ink, room),
    ];
    items.push({ key: `persona/${map.id}`, bounds: place, primitives });
  }
  return items;
}
