// Text of very many lines before it becomes notes: how many there are, what repeats, what is too long, where they go.
// Adds all of what it shows, or nothing.
import { useEffect, useMemo, useRef, useState } from 'react';
import { roomForNotes } from '#shared/change/rules/can-add-notes';
import { notesInCell } from '#shared/model/map-structure';
import type { NoteColor } from '#shared/model/records/note';
import { panelText } from '#shared/text/panel-text';
import { importText } from '#shared/text/paste-text';
import type { NotesToImport } from '../../../canvas/clipboard/import-notes';
import type { Waiting } from '../../../canvas/clipboard/pasted-store';
import { useDocument } from '../../../state/document';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ProgressBar } from '../../../ui/ProgressBar';
import { useText } from '../../language';
import { ImportFindings } from './ImportFindings';
import { ImportPreview } from './ImportPreview';
import { ImportTarget } from './ImportTarget';
import styles from './import-dialog.module.css';
import { planImport } from './import-plan';

interface ImportDialogProps {
  readonly waiting: Waiting;
  /** Resolves when it is done or called off. */
  readonly onRun: (
    notes: NotesToImport,
    running: { readonly onProgress: (share: number) => void; readonly signal: AbortSignal },
  ) => Promise<void>;
  readonly onClose: () => void;
}

export function ImportDialog({ waiting, onRun, onClose }: ImportDialogProps) {
  const say = useText(importText);
  const words = useText(panelText);
  const project = useDocument((document) => document.project);
  const [place, setPlace] = useState(waiting.place);
  const [color, setColor] = useState<NoteColor>(
    () => notesInCell(project, place.mapId, place.stageId, place.laneId).at(-1)?.color ?? 'yellow',
  );
  const [choices, setChoices] = useState({ skipRepeated: false, firstOnly: false });
  const [share, setShare] = useState<number | null>(null);
  const ends = useRef(new AbortController());
  const start = useRef<HTMLButtonElement>(null);
  const { items, rows } = waiting.pasted;
  const room = roomForNotes(project);
  const plan = useMemo(() => planImport(items, room, choices), [items, room, choices]);
  const running = share !== null;
  const fits = plan.rows.length > 0 && plan.rows.length <= room;
  // Whatever takes the dialog away calls off what it has begun.
  useEffect(() => {
    const { current } = ends;
    return () => current.abort();
  }, []);
  const run = (): void => {
    setShare(0);
    const texts = plan.rows.map(({ text }) => text);
    const going = onRun({ place, texts, color }, { onProgress: setShare, signal: ends.current.signal });
    // Refused, it can be tried again with other choices.
    void going.finally(() => setShare(null));
  };
  return (
    <Dialog
      open
      size="medium"
      title={say.title}
      closeLabel={words.close}
      onClose={onClose}
      initialFocus={start}
      footer={
        <>
          <Button look="plain" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button ref={start} look="primary" disabled={!fits || running} onClick={run}>
            {say.run(plan.rows.length)}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <p className={styles.found}>{(rows === null ? say.found : say.foundRows)(items.length)}</p>
        <ImportPreview rows={plan.rows} />
        <ImportFindings plan={plan} room={room} choices={choices} disabled={running} onChange={setChoices} />
        <ImportTarget place={place} color={color} disabled={running} onPlace={setPlace} onColor={setColor} />
        <div className={styles.progress}>{running && <ProgressBar label={say.running} value={share} />}</div>
      </div>
    </Dialog>
  );
}
