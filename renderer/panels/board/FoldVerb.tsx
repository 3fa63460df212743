// Folds the selected stage, phase or lane, or unfolds it.
import { FoldHorizontal, FoldVertical, UnfoldHorizontal, UnfoldVertical } from 'lucide-react';
import { actions } from '#shared/ipc/actions';
import type { Foldable } from '#shared/model/folded';
import { boardText } from '#shared/text/board-text';
import { runAction } from '../../app/actions/run-action';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../language';

export function FoldVerb({ part }: { readonly part: Foldable }) {
  const say = useText(boardText);
  const [fold, unfold] =
    part.type === 'lane' ? [FoldVertical, UnfoldVertical] : [FoldHorizontal, UnfoldHorizontal];
  return (
    <IconButton
      keepsFocus
      side="top"
      icon={part.folded ? unfold : fold}
      label={part.folded ? say.unfold : say.fold}
      keys={actions.fold.key}
      onClick={() => runAction('fold')}
    />
  );
}
