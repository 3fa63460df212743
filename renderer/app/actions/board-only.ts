// Actions on what is seen on the board alone: while the table or the charts are shown they do nothing, so that no key
// changes what is out of sight.
import { type ActionId, laneActionIds } from '#shared/ipc/actions';
import { sessionStore } from '../../state/session';

const boardOnly: ReadonlySet<ActionId> = new Set<ActionId>([
  ...(['cut', 'copy', 'paste', 'duplicate', 'delete', 'copy-picture', 'rename-item'] as const),
  ...(['select-all', 'select-within', 'select-in-stage', 'select-in-lane', 'lasso'] as const),
  ...(['select-same-color', 'select-same-tag', 'select-inverse'] as const),
  ...(['add-note', 'add-picture', 'add-stage', 'add-step', 'add-lane', 'group-stages'] as const),
  ...laneActionIds,
  ...(['fold', 'fold-all', 'unfold-all', 'split-stage', 'split-step', 'merge-next'] as const),
  ...(['join-phase', 'leave-phase', 'ungroup-phase', 'lane-kind'] as const),
  ...(['side-both', 'side-customer', 'side-company'] as const),
  ...(['add-company-step', 'link-company-step', 'company-step-minutes'] as const),
  ...(['company-step-departments', 'add-trigger', 'turn-into-triggers', 'lane-unit'] as const),
  ...(['contact-none', 'contact-some', 'contact-tracked'] as const),
  ...(['line-none', 'line-interaction', 'line-visibility', 'line-internal'] as const),
  ...(['raise-point', 'lower-point', 'reset-point'] as const),
  ...(['pen', 'pen-rubber', 'pen-thin', 'pen-medium', 'pen-thick'] as const),
  ...(['text-tool', 'frame-tool', 'arrow-tool', 'connect', 'turn-connector', 'lock'] as const),
  ...(['bold', 'italic', 'bulleted-list', 'numbered-list', 'to-parking', 'to-free-area'] as const),
  ...(['group-items', 'ungroup-items'] as const),
  ...(['bring-forward', 'bring-to-front', 'send-backward', 'send-to-back'] as const),
  ...(['align-left', 'align-center', 'align-right', 'align-top', 'align-middle', 'align-bottom'] as const),
  ...(['distribute-across', 'distribute-down', 'tidy'] as const),
  ...(['zoom-in', 'zoom-out', 'zoom-100', 'zoom-fit', 'zoom-selection'] as const),
  ...(['minimap', 'place-back', 'place-forth'] as const),
]);

/** Whether the action is on the board while the board is not in sight. */
export const isOutOfView = (id: ActionId): boolean =>
  boardOnly.has(id) && sessionStore.getState().view !== 'board';
