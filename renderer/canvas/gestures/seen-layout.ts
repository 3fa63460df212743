// The layout as far as a hand or a key reaches: notes that a filter hides are in no cell of it.
import type { BoardLayout } from '#shared/layout/board';
import { currentBoard } from '../../state/board';
import { hiddenNotes } from '../../state/find-results';
import { layoutWithout } from './layout-without';

export const seenLayout = (): BoardLayout => layoutWithout(currentBoard().layout, hiddenNotes());
