// The whole board in the lower right corner, and the part of it that is in view. Shown when asked for, or where there
// is room.
import { minimapShown, useFindPanels } from '../../state/find-panels';
import { useSession } from '../../state/session';
import { MinimapCard } from './MinimapCard';

export function Minimap() {
  const panels = useFindPanels((state) => state);
  const shown = useSession((session) => minimapShown(panels, session));
  return shown ? <MinimapCard /> : null;
}
