// The board of this moment: layout and scene of the document. Made anew only when document, map, language or
// appearance changed. Notes on their way are no part of it: the overlay draws them.
import fontMetrics from '#generated/font-metrics.json';
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';
import { boardType } from '#shared/layout/board/board-type';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import type { Project } from '#shared/model/project';
import type { Side } from '#shared/model/sides';
import type { SceneRoom } from '#shared/scene/board/scene-room';
import { type BoardScene, boardScene } from '#shared/scene/board-scene';
import { darkTheme, lightTheme } from '#shared/scene/theme';
import type { Language } from '#shared/text/language';
import { documentStore, useDocument } from './document';
import { sessionStore, useSession } from './session';

/** The type everything on the screen is set in. */
export const screenType = boardType(parseFontMetrics(fontMetrics));

const rooms = new Map<string, SceneRoom>();

function roomFor(language: Language, dark: boolean, side: Side): SceneRoom {
  const key = `${language}/${dark}/${side}`;
  const known = rooms.get(key);
  if (known !== undefined) return known;
  const room = { theme: dark ? darkTheme : lightTheme, type: screenType, language, side };
  rooms.set(key, room);
  return room;
}

export interface Board {
  readonly layout: BoardLayout;
  readonly scene: BoardScene;
  /** What the scene is drawn with. */
  readonly room: SceneRoom;
}

interface Made extends Board {
  readonly project: Project;
  readonly mapId: Id;
}

let made: Made | null = null;

/** Throws while no map is on the board: only what stands on it may ask. */
export function currentBoard(): Board {
  const { project, mapId } = documentStore.getState();
  const { preferences, dark, side } = sessionStore.getState();
  if (mapId === null) throw new Error('no map is on the board');
  const room = roomFor(preferences.language, dark, side);
  if (made !== null && made.project === project && made.mapId === mapId && made.room === room) {
    return made;
  }
  const layout = layoutBoard(project, mapId, screenType, side);
  made = {
    project,
    mapId,
    room,
    layout,
    scene: boardScene(project, layout, room, made?.scene ?? null),
  };
  return made;
}

/** `currentBoard` for a component that is drawn anew when it changes. */
export function useBoard(): Board {
  useDocument(({ project }) => project);
  useDocument(({ mapId }) => mapId);
  useSession(({ preferences }) => preferences.language);
  useSession(({ dark }) => dark);
  useSession(({ side }) => side);
  return currentBoard();
}
