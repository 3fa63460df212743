// The persona's picture as a place for one: pressed, a file is chosen; a picture may be dropped on it or pasted into it.
import { ImageOff } from 'lucide-react';
import { type ClipboardEvent, type DragEvent, useState } from 'react';
import { picturePersona } from '#shared/change/commands/picture-persona';
import type { Persona } from '#shared/model/records/persona';
import { personaText } from '#shared/text/persona-text';
import { askAloud } from '../../app/ask-aloud';
import { givenFile, givenPasted } from '../../canvas/pictures/given-files';
import { meaningOf } from '../../canvas/pictures/incoming';
import { incomingOf } from '../../canvas/pictures/incoming-of';
import { givePortrait } from '../../canvas/pictures/portrait';
import { sayWhyNot } from '../../canvas/pictures/say-why-not';
import { useDocument } from '../../state/document';
import { execute } from '../../state/execute';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../language';
import { Portrait } from './Portrait';
import styles from './personas.module.css';

export function PortraitWell({ persona }: { readonly persona: Persona }) {
  const say = useText(personaText);
  const [isOver, setOver] = useState(false);
  const image = useDocument(({ project }) =>
    persona.imageId === null ? undefined : project.image.get(persona.imageId),
  );
  const choose = async (): Promise<void> => {
    const [first] = (await askAloud('picture:choose', {})) ?? [];
    if (first === undefined) return;
    await givePortrait(persona.id, { name: first.name, read: () => Promise.resolve(first.content) });
  };
  const take = (transfer: DataTransfer, given: typeof givenFile): void => {
    const meaning = meaningOf(incomingOf(transfer));
    const [file] = transfer.files;
    if (meaning === 'pictures' && file !== undefined) void givePortrait(persona.id, given(file));
    else sayWhyNot(meaning === 'text' || meaning === 'pictures' ? 'nothing' : meaning);
  };
  const onPaste = (event: ClipboardEvent): void => {
    event.preventDefault();
    take(event.clipboardData, givenPasted);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer, givenFile);
  };
  return (
    <div className={styles.well}>
      <button
        type="button"
        className={styles.place}
        data-over={isOver ? '' : undefined}
        aria-label={say.portrait(persona.name)}
        title={say.portraitHint}
        onClick={() => void choose()}
        onPaste={onPaste}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <Portrait large persona={persona} image={image} />
      </button>
      <p className={styles.wellHint}>{say.portraitHint}</p>
      {image !== undefined && (
        <IconButton
          size="small"
          icon={ImageOff}
          label={say.dropPortrait}
          onClick={() => execute(picturePersona, { id: persona.id, image: null })}
        />
      )}
    </div>
  );
}
