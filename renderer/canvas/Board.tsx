// The board on the screen: a stage of two layers that show pictures painted elsewhere, an editor over it, and DOM
// events turned into tool inputs. Fills its parent. Decides nothing about notes.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import './konva-without-markup';
import { Stage } from 'react-konva';
import { useStore } from 'zustand';
import { boardText } from '#shared/text/board-text';
import { useDocument } from '../state/document';
import { putPenBack, usePen } from '../state/pen';
import { useSession } from '../state/session';
import { fontsReady } from '../ui/page';
import styles from './board.module.css';
import { BoardPicture } from './board-picture';
import { ContentLayer } from './ContentLayer';
import { showMapAsLeft } from './camera-moves';
import { listenToClipboard } from './clipboard/listen-to-clipboard';
import { FramesLayer } from './FramesLayer';
import { gestureStore } from './gestures/gesture-store';
import { listenToKeys } from './gestures/listen-to-keys';
import { listenToPointers } from './gestures/listen-to-pointers';
import { ToolRunner } from './gestures/tool-runner';
import { mindButtons } from './glide';
import { BoardMirror } from './mirror/BoardMirror';
import { ConnectHint } from './overlay/ConnectHint';
import { ConnectOverlay } from './overlay/ConnectOverlay';
import { CurveTip } from './overlay/CurveTip';
import { FindMarks } from './overlay/FindMarks';
import { SelectedStepHint } from './overlay/FirstPersonHint';
import { FoldedDropHint } from './overlay/FoldedDropHint';
import { FreeOverlay } from './overlay/FreeOverlay';
import { GhostLayer } from './overlay/GhostLayer';
import { InkLayer } from './overlay/InkLayer';
import { MakeHint } from './overlay/MakeHint';
import { Marks } from './overlay/Marks';
import { PinnedHeaders } from './overlay/PinnedHeaders';
import { SignHover } from './overlay/SignHover';
import { TravelLayer } from './overlay/TravelLayer';
import { boardPictures } from './pictures/board-pictures';
import { listenToDrops } from './pictures/listen-to-drops';
import { TextEditor } from './TextEditor';
import { goBackAfterTyping } from './typing-view';
import { useViewport } from './use-viewport';
import { keepWhole } from './whole-board';

export function Board() {
  const host = useRef<HTMLDivElement>(null);
  const picture = useMemo(() => new BoardPicture(), []);
  const { width, height } = useViewport(host);
  const language = useSession((session) => session.preferences.language);
  const gesture = useSession((session) => session.gesture);
  const standing = useSession(({ selection, cell }) => selection.size > 0 || cell !== null);
  const held = usePen((pen) => pen.held) ?? undefined;
  const makes = useStore(gestureStore, (gestures) => gestures.makes) ?? undefined;
  const ready = useFonts();
  useStartView(width > 0 && height > 0);
  useEffect(() => {
    if (host.current === null) return;
    const runner = new ToolRunner();
    const stops = [
      mindButtons(host.current),
      listenToPointers(host.current, runner),
      listenToKeys(host.current, runner),
      listenToClipboard(host.current),
      listenToDrops(host.current),
      goBackAfterTyping(),
      keepWhole(),
    ];
    return () => {
      runner.stop();
      for (const stop of stops) stop();
      boardPictures.clear();
      // No hand and no lasso is held over the next project.
      gestureStore.setState(gestureStore.getInitialState());
      putPenBack();
    };
  }, []);
  return (
    <div
      ref={host}
      className={styles.board}
      data-gesture={gesture}
      data-standing={standing}
      data-pen={held}
      data-makes={makes}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the board takes every key itself
      tabIndex={0}
      role="application"
      aria-label={boardText.board[language]}
    >
      {ready && width > 0 && height > 0 && (
        <Stage width={width} height={height} listening={false} className={styles.stage}>
          <ContentLayer picture={picture} />
          <FramesLayer picture={picture} />
        </Stage>
      )}
      <PinnedHeaders />
      <FindMarks />
      <TravelLayer />
      <GhostLayer />
      <InkLayer />
      <Marks />
      <FreeOverlay />
      <ConnectOverlay />
      <ConnectHint />
      <SelectedStepHint />
      <CurveTip />
      <SignHover />
      <MakeHint />
      <FoldedDropHint />
      <TextEditor />
      <BoardMirror />
    </div>
  );
}

/** True once the bundled faces can be drawn: the first picture waits for them. */
function useFonts(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    void fontsReady().then(() => setReady(true));
  }, []);
  return ready;
}

/** A map that comes onto the board is shown as it was left, or from its beginning. */
function useStartView(measured: boolean): void {
  const mapId = useDocument((state) => state.mapId);
  useLayoutEffect(() => {
    if (measured && mapId !== null) showMapAsLeft(mapId);
  }, [measured, mapId]);
}
