// May these two notes be connected? Two different ones that are there, of one map.
import { appError } from '../../base/errors';
import type { Id } from '../../base/id';
import { fail, ok, type Result } from '../../base/result';
import type { Project } from '../../model/project';

const no = (reason: string): Result<never> => fail(appError('command/refused', { reason }));

/** The map both stand on, or why they may not be joined: `gone`, `same-note`, `other-map`. */
export function canBeConnected(project: Project, fromId: Id, toId: Id): Result<Id> {
  const from = project.note.get(fromId);
  const to = project.note.get(toId);
  if (from === undefined || to === undefined) return no('gone');
  if (fromId === toId) return no('same-note');
  return from.mapId === to.mapId ? ok(from.mapId) : no('other-map');
}
