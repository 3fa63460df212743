// Where the selection is cut: the stage before the selected step, or the step itself.
import { Footprints, Scissors, SquareSplitHorizontal } from 'lucide-react';
import { boardText } from '#shared/text/board-text';
import { IconButton } from '../../ui/IconButton';
import { Menu } from '../../ui/Menu';
import { ActionItem } from '../ActionItem';
import { useText } from '../language';

export function SplitMenu() {
  const say = useText(boardText);
  return (
    <Menu side="top" align="center" trigger={<IconButton side="top" icon={Scissors} label={say.split} />}>
      <ActionItem id="split-stage" icon={SquareSplitHorizontal} />
      <ActionItem id="split-step" icon={Footprints} />
    </Menu>
  );
}
