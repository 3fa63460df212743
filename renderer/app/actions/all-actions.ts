// Every name in the actions list with what stands behind it. A name without an action does not compile.
import type { ActionId } from '#shared/ipc/actions';
import type { Action } from './action';
import { appActions } from './app-actions';
import { connectorActions } from './connector-actions';
import { curveActions } from './curve-actions';
import { editActions } from './edit-actions';
import { findActions } from './find-actions';
import { freeActions } from './free-actions';
import { guideActions } from './guide-actions';
import { historyActions } from './history-actions';
import { mapActions } from './map-actions';
import { partActions } from './part-actions';
import { penActions } from './pen-actions';
import { pictureActions } from './picture-actions';
import { projectActions } from './project-actions';
import { selectionActions } from './selection-actions';
import { sideActions } from './side-actions';
import { structureActions } from './structure-actions';
import { textActions } from './text-actions';
import { touchpointActions } from './touchpoint-actions';
import { viewActions } from './view-actions';

export const allActions: Readonly<Record<ActionId, Action>> = {
  ...projectActions,
  ...historyActions,
  ...editActions,
  ...selectionActions,
  ...connectorActions,
  ...curveActions,
  ...penActions,
  ...pictureActions,
  ...structureActions,
  ...partActions,
  ...textActions,
  ...viewActions,
  ...guideActions,
  ...appActions,
  ...findActions,
  ...freeActions,
  ...touchpointActions,
  ...mapActions,
  ...sideActions,
};
