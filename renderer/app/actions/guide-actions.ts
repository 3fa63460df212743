// The panels that help to lead a workshop: the questions of the stage at hand, and the guide to making a map.
import type { ActionId } from '#shared/ipc/actions';
import { type SidePanel, switchSide } from '../../state/side-panel';
import { goHome } from '../../ui/focus-home';
import { onBoard } from '../window-state';
import type { Action } from './action';

const panel = (name: SidePanel): Action => ({
  enabled: onBoard,
  whileTyping: true,
  run: () => {
    if (!switchSide(name)) goHome();
  },
});

export const guideActions = {
  questions: panel('questions'),
  guide: panel('guide'),
} as const satisfies Partial<Record<ActionId, Action>>;
