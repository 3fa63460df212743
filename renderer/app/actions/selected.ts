// What is selected, as records: notes, or one part of the map's structure.
import type { Id } from '#shared/base/id';
import { slotParts } from '#shared/layout/board/step-slots';
import { findLying, type LyingThing } from '#shared/model/lying';
import { findRecord, type Project } from '#shared/model/project';
import type { CompanyStep } from '#shared/model/records/company-step';
import type { Connector } from '#shared/model/records/connector';
import type { Lane } from '#shared/model/records/lane';
import type { Metric } from '#shared/model/records/metric';
import type { Note } from '#shared/model/records/note';
import type { Phase } from '#shared/model/records/phase';
import type { Picture } from '#shared/model/records/picture';
import type { Stage } from '#shared/model/records/stage';
import type { Step } from '#shared/model/records/step';
import type { Touchpoint } from '#shared/model/records/touchpoint';
import type { Trigger } from '#shared/model/records/trigger';
import { documentStore } from '../../state/document';
import { sessionStore } from '../../state/session';

export type Part = Stage | Step | Lane | Phase;

/** The notes of the selection, in the order they were selected. */
export const notesAmong = (project: Project, selection: ReadonlySet<Id>): Note[] =>
  [...selection].flatMap((id) => project.note.get(id) ?? []);

/** What lies freely of the selection but notes, in the order it was selected. */
export const thingsAmong = (project: Project, selection: ReadonlySet<Id>): LyingThing[] =>
  [...selection].flatMap((id) => {
    const found = findLying(project, id);
    return found === undefined || found.type === 'note' ? [] : found;
  });

/** The touchpoints of the selection, in the order they were selected. */
export const touchpointsAmong = (project: Project, selection: ReadonlySet<Id>): Touchpoint[] =>
  [...selection].flatMap((id) => project.touchpoint.get(id) ?? []);

/** The connectors of the selection, in the order they were selected. */
export const connectorsAmong = (project: Project, selection: ReadonlySet<Id>): Connector[] =>
  [...selection].flatMap((id) => project.connector.get(id) ?? []);

/** The one stage, step, lane or phase that is selected, if the selection is just that. */
export function partAmong(project: Project, selection: ReadonlySet<Id>): Part | null {
  const [id] = selection;
  if (id === undefined || selection.size > 1) return null;
  const record = findRecord(project, id);
  switch (record?.type) {
    case 'stage':
    case 'step':
    case 'lane':
    case 'phase':
      return record;
    default:
      return null;
  }
}

export const selectedNotes = (): Note[] =>
  notesAmong(documentStore.getState().project, sessionStore.getState().selection);

export const selectedThings = (): LyingThing[] =>
  thingsAmong(documentStore.getState().project, sessionStore.getState().selection);

export const selectedPart = (): Part | null =>
  partAmong(documentStore.getState().project, sessionStore.getState().selection);

export const selectedConnectors = (): Connector[] =>
  connectorsAmong(documentStore.getState().project, sessionStore.getState().selection);

/** Whether what was selected first lies freely. Asked at every step of the camera, so it looks at one. */
export function withThings(): boolean {
  const [first] = sessionStore.getState().selection;
  return first !== undefined && findLying(documentStore.getState().project, first) !== undefined;
}

/** The step whose point on an emotion curve is selected, if the selection is just that. */
export function pointAmong(project: Project, selection: ReadonlySet<Id>): Step | null {
  const [id] = selection;
  const slot = id === undefined || selection.size > 1 ? null : slotParts(id);
  if (slot === null || project.lane.get(slot.laneId)?.kind !== 'emotion') return null;
  return project.step.get(slot.stepId) ?? null;
}

/** The one piece of a lane that is selected, if the selection is just that. */
export function pieceAmong(
  { company_step, metric, picture, trigger }: Project,
  selection: ReadonlySet<Id>,
): CompanyStep | Metric | Picture | Trigger | null {
  const [id] = selection;
  if (id === undefined || selection.size > 1) return null;
  const shown = picture.get(id);
  // What lies freely has a bar of its own.
  if (shown !== undefined) return shown.x === null ? shown : null;
  return company_step.get(id) ?? metric.get(id) ?? trigger.get(id) ?? null;
}

export const selectedPiece = () =>
  pieceAmong(documentStore.getState().project, sessionStore.getState().selection);
