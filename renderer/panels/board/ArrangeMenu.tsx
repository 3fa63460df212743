// How what lies freely lies to each other: lines it is set on, gaps, what is above what, groups.
import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
  ArrowDownToLine,
  ArrowUpToLine,
  Group,
  LayoutGrid,
  MoveDown,
  MoveUp,
  Ungroup,
} from 'lucide-react';
import { freeText } from '#shared/text/free-text';
import { IconButton } from '../../ui/IconButton';
import { Menu, MenuLine } from '../../ui/Menu';
import { ActionItem } from '../ActionItem';
import { useText } from '../language';

export function ArrangeMenu() {
  const say = useText(freeText);
  return (
    <Menu side="top" align="center" trigger={<IconButton side="top" icon={LayoutGrid} label={say.arrange} />}>
      <ActionItem id="align-left" icon={AlignStartVertical} />
      <ActionItem id="align-center" icon={AlignCenterVertical} />
      <ActionItem id="align-right" icon={AlignEndVertical} />
      <ActionItem id="align-top" icon={AlignStartHorizontal} />
      <ActionItem id="align-middle" icon={AlignCenterHorizontal} />
      <ActionItem id="align-bottom" icon={AlignEndHorizontal} />
      <MenuLine />
      <ActionItem id="distribute-across" icon={AlignHorizontalDistributeCenter} />
      <ActionItem id="distribute-down" icon={AlignVerticalDistributeCenter} />
      <ActionItem id="tidy" icon={LayoutGrid} />
      <MenuLine />
      <ActionItem id="bring-to-front" icon={ArrowUpToLine} />
      <ActionItem id="bring-forward" icon={MoveUp} />
      <ActionItem id="send-backward" icon={MoveDown} />
      <ActionItem id="send-to-back" icon={ArrowDownToLine} />
      <MenuLine />
      <ActionItem id="group-items" icon={Group} />
      <ActionItem id="ungroup-items" icon={Ungroup} />
    </Menu>
  );
}
