// The tools beside the board: paper to take from, and what a map is built of.
import {
  Columns3,
  Footprints,
  Frame,
  Group,
  LassoSelect,
  type LucideIcon,
  MoveUpRight,
  PenLine,
  Rows3,
  StickyNote,
  Type,
} from 'lucide-react';
import { useStore } from 'zustand';
import type { ActionId } from '#shared/ipc/actions';
import type { NoteColor } from '#shared/model/records/note';
import { boardText, noteColorText } from '#shared/text/board-text';
import { lyingText } from '#shared/text/free-text';
import { penText } from '#shared/text/pen-text';
import { addNoteHere } from '../../app/actions/add-note-here';
import { gestureStore } from '../../canvas/gestures/gesture-store';
import { usePen } from '../../state/pen';
import { LabelledTool } from '../../ui/LabelledTool';
import { useArrowKeys } from '../../ui/use-arrow-keys';
import { useText } from '../language';
import { useAction } from '../use-action';
import { Swatches } from './Swatches';
import styles from './tool-rail.module.css';

interface ToolProps {
  readonly id: ActionId;
  readonly icon: LucideIcon;
  readonly caption: string;
  /** Of a tool that is taken and put back. */
  readonly pressed?: boolean;
}

function Tool({ id, pressed, ...look }: ToolProps) {
  return <LabelledTool {...look} {...useAction(id)} aria-pressed={pressed} side="right" />;
}

export function ToolRail() {
  const say = useText(boardText);
  const colors = useText(noteColorText);
  const moveFocus = useArrowKeys();
  const pen = useText(penText);
  const penHeld = usePen(({ held }) => held !== null);
  const lasso = useStore(gestureStore, (gesture) => gesture.lasso);
  const makes = useStore(gestureStore, (gesture) => gesture.makes);
  const lying = useText(lyingText);
  return (
    <section aria-label={say.tools} className={styles.place}>
      <div
        role="toolbar"
        aria-label={say.tools}
        aria-orientation="vertical"
        className={styles.rail}
        onKeyDown={moveFocus}
      >
        <Tool id="add-note" icon={StickyNote} caption={say.note} />
        <div className={styles.papers}>
          <Swatches
            side="right"
            label={(color: NoteColor) => say.newNote(colors[color])}
            onChoose={addNoteHere}
          />
        </div>
        <span className={styles.line} />
        <Tool id="add-stage" icon={Columns3} caption={say.stage} />
        <Tool id="add-step" icon={Footprints} caption={say.step} />
        <Tool id="add-lane" icon={Rows3} caption={say.lane} />
        <Tool id="group-stages" icon={Group} caption={say.phase} />
        <span className={styles.line} />
        <Tool id="text-tool" icon={Type} caption={lying.free_text} pressed={makes === 'free_text'} />
        <Tool id="frame-tool" icon={Frame} caption={lying.frame} pressed={makes === 'frame'} />
        <Tool id="arrow-tool" icon={MoveUpRight} caption={lying.arrow} pressed={makes === 'arrow'} />
        <Tool id="pen" icon={PenLine} caption={pen.pen} pressed={penHeld} />
        <Tool id="lasso" icon={LassoSelect} caption={say.lasso} pressed={lasso} />
      </div>
    </section>
  );
}
