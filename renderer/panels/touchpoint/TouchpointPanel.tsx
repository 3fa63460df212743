// The touchpoints that are selected, beside the board: every field of one, or what several have in common. PageUp and
// PageDown leaf through the map without leaving the field, Esc goes back to the board.
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { touchpointsOfMap } from '#shared/model/touchpoints';
import { touchpointText } from '#shared/text/touchpoint-text';
import { actionOfKey } from '../../app/actions/key-match';
import { goToItem } from '../../canvas/jump';
import { useDocument } from '../../state/document';
import { redo, undo } from '../../state/history';
import { useSession } from '../../state/session';
import { useSidePanel } from '../../state/side-panel';
import { openTouchpointPanel, useTouchpointPanelAsked } from '../../state/touchpoint-panel';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { usePlatform } from '../../ui/platform';
import { useText } from '../language';
import { SidePanel } from '../SidePanel';
import { PageContext } from '../typed/page';
import { FiguresOfOne } from './FiguresOfOne';
import { FiguresOfSeveral } from './FiguresOfSeveral';
import { leafing } from './panel-keys';
import { TouchpointFields } from './TouchpointFields';
import { touchpointEdit } from './touchpoint-edit';
import styles from './touchpoint-panel.module.css';

export function TouchpointPanel() {
  return useSidePanel() === 'touchpoint' ? <Panel /> : null;
}

function Panel() {
  const say = useText(touchpointText);
  const platform = usePlatform();
  const project = useDocument((document) => document.project);
  const mapId = useDocument((document) => document.mapId);
  const selection = useSession((session) => session.selection);
  const asked = useTouchpointPanelAsked();
  const body = useRef<HTMLDivElement>(null);
  const all = useMemo(() => (mapId === null ? [] : touchpointsOfMap(project, mapId)), [project, mapId]);
  const edit = useMemo(() => touchpointEdit(all.filter(({ id }) => selection.has(id))), [all, selection]);
  const [first] = edit.touchpoints;
  const only = edit.touchpoints.length === 1 ? first : undefined;
  const at = first === undefined ? -1 : all.indexOf(first);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever it is asked
  useEffect(() => {
    body.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [asked]);

  const leaf = (by: 1 | -1): void => {
    const next = at === -1 ? all[0] : all[at + by];
    if (next === undefined) return;
    goToItem(next.id);
    // The button that led here is gone.
    if (at === -1) openTouchpointPanel();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const action = actionOfKey(event.nativeEvent, platform);
    const by = leafing(event);
    if (by !== null) leaf(by);
    else if (action === 'undo') undo();
    else if (action === 'redo') redo();
    else return;
    event.preventDefault();
  };
  return (
    <SidePanel
      title={edit.touchpoints.length > 1 ? say.several(edit.touchpoints.length) : say.title}
      closeLabel={say.close}
      onKeyDown={onKeyDown}
      tools={
        <>
          {only !== undefined && <span className={styles.place}>{say.place(at + 1, all.length)}</span>}
          <IconButton
            size="small"
            icon={ChevronLeft}
            label={say.previous}
            keys="PageUp"
            disabled={at <= 0}
            onClick={() => leaf(-1)}
          />
          <IconButton
            size="small"
            icon={ChevronRight}
            label={say.next}
            keys="PageDown"
            disabled={at === all.length - 1}
            onClick={() => leaf(1)}
          />
        </>
      }
    >
      <div ref={body}>
        {first === undefined || mapId === null ? (
          <div className={styles.hint}>
            <p>{all.length === 0 ? say.noneYet : say.none}</p>
            {all.length > 0 && <Button onClick={() => leaf(1)}>{say.first}</Button>}
          </div>
        ) : (
          <PageContext value={edit.page}>
            {only === undefined ? (
              <FiguresOfSeveral mapId={mapId} touchpoints={edit.touchpoints} />
            ) : (
              <FiguresOfOne mapId={mapId} touchpoint={only} />
            )}
            <TouchpointFields mapId={mapId} edit={edit} />
          </PageContext>
        )}
      </div>
    </SidePanel>
  );
}
