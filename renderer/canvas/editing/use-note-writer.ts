// A writer for as long as the field of a note is there, and the word of it for those outside.
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { NoteText } from '#shared/model/note-text/edited';
import { listHere, styleHere, type Written } from '../../tools/writing/written';
import { NoteWriter, type WriterTold } from './note-writer';
import { openNoteStore } from './open-note';

/** The writer is there when the first layout effects of the caller run after this one. `told` may differ each time. */
export function useNoteWriter(
  field: RefObject<HTMLElement | null>,
  note: NoteText,
  told: WriterTold,
): RefObject<NoteWriter | null> {
  const writer = useRef<NoteWriter | null>(null);
  const latest = useRef(told);
  latest.current = told;
  // The note as it is when the field appears: from then on the field knows better.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    if (field.current === null) return;
    const tell = (written: Written): void => {
      const { note: before } = openNoteStore.getState();
      const [style, list] = [styleHere(written), listHere(written)];
      if (before !== null && before.style === style && before.list === list) return;
      openNoteStore.setState({
        note: {
          style,
          list,
          toggleMark: (mark) => made.mark(mark),
          toggleList: (kind) => made.list(kind),
          replay: (way) => made.replay(way),
        },
      });
    };
    const made: NoteWriter = new NoteWriter(field.current, note, {
      onWritten: (written) => {
        tell(written);
        latest.current.onWritten(written);
      },
      onMoved: (written) => {
        tell(written);
        latest.current.onMoved(written);
      },
    });
    writer.current = made;
    openNoteStore.setState({ note: null });
    tell(made.now);
    return () => {
      made.dispose();
      openNoteStore.setState({ note: null });
    };
  }, []);
  return writer;
}
