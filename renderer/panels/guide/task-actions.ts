// Where each task of the guide is done: the action that does it or leads there.
import type { ActionId } from '#shared/ipc/actions';
import type { GuideTask } from '#shared/model/records/guide-tick';

export const taskActions: Readonly<Record<GuideTask, ActionId>> = {
  goal: 'map-properties',
  persona: 'personas',
  stages: 'add-stage',
  steps: 'add-step',
  touchpoints: 'add-touchpoint',
  ratings: 'edit-touchpoint',
  emotion: 'zoom-fit',
  'weak-spots': 'view-charts',
  actions: 'add-note',
};
