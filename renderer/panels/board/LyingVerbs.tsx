// The verbs for what lies freely: colour, size, thickness, arrangement, lock, copy, delete. Notes of the free area may
// be among it.
import { CopyPlus, Pencil, Trash2 } from 'lucide-react';
import { styleLying } from '#shared/change/commands/style-lying';
import type { LyingThing } from '#shared/model/lying';
import { textSizes } from '#shared/model/records/free-text';
import { lineWeights } from '#shared/model/records/lying';
import type { Note } from '#shared/model/records/note';
import { boardText, noteColorText } from '#shared/text/board-text';
import { freeText, lineWeightText, textSizeText } from '#shared/text/free-text';
import { pictureText } from '#shared/text/picture-text';
import { recordCount } from '#shared/text/record-text';
import { editAtEnd } from '../../canvas/editing/edit-at-end';
import { recolorSelected } from '../../canvas/gestures/recolor-selected';
import { execute } from '../../state/execute';
import { IconButton } from '../../ui/IconButton';
import { ActionButton } from '../ActionButton';
import { useLanguage, useText } from '../language';
import { ArrangeMenu } from './ArrangeMenu';
import { alike } from './alike';
import { LockVerb } from './LockVerb';
import pen from './pen-bar.module.css';
import { Swatches } from './Swatches';
import styles from './selection-bar.module.css';

interface LyingVerbsProps {
  readonly things: readonly LyingThing[];
  readonly notes: readonly Note[];
}

export function LyingVerbs({ things, notes }: LyingVerbsProps) {
  const say = useText(boardText);
  const colors = useText(noteColorText);
  const language = useLanguage();
  const inked = [...things, ...notes].flatMap((item) => (item.type === 'picture' ? [] : item.color));
  const types = new Set([...things, ...notes].map(({ type }) => type));
  const [type] = types;
  const count = things.length + notes.length;
  return (
    <>
      <span className={styles.count}>
        {types.size === 1 && type !== undefined
          ? recordCount(type, count, language)
          : freeText.selected[language](count)}
      </span>
      {inked.length > 0 && (
        <>
          <span className={styles.line} />
          <Swatches
            digits
            ink={notes.length === 0}
            side="top"
            label={(color) => say.recolor(colors[color])}
            chosen={alike(inked)}
            onChoose={recolorSelected}
          />
        </>
      )}
      <StyleVerbs things={things} />
      {count === 1 && <CaptionVerb thing={things[0]} />}
      <span className={styles.line} />
      <ArrangeMenu />
      <LockVerb items={[...things, ...notes]} />
      <ActionButton id="duplicate" icon={CopyPlus} side="top" />
      <ActionButton id="delete" icon={Trash2} side="top" />
    </>
  );
}

/** Of a picture, what is written below it. */
function CaptionVerb({ thing }: { readonly thing: LyingThing | undefined }) {
  const say = useText(pictureText);
  if (thing?.type !== 'picture') return null;
  return (
    <>
      <span className={styles.line} />
      <IconButton side="top" icon={Pencil} label={say.caption} onClick={() => editAtEnd(thing.id, '')} />
    </>
  );
}

/** The sizes of texts, the thicknesses of lines: each only where all that is selected has it. */
function StyleVerbs({ things }: { readonly things: readonly LyingThing[] }) {
  const say = useText(freeText);
  const sizes = useText(textSizeText);
  const weights = useText(lineWeightText);
  const ids = things.map(({ id }) => id);
  const texts = things.flatMap((thing) => (thing.type === 'free_text' ? thing.size : []));
  const lines = things.flatMap((thing) =>
    thing.type === 'arrow' || thing.type === 'drawing' ? thing.weight : [],
  );
  return (
    <>
      {texts.length > 0 && texts.length === things.length && (
        <>
          <span className={styles.line} />
          {textSizes.map((size) => (
            <IconButton
              key={size}
              keepsFocus
              side="top"
              label={say.size(sizes[size])}
              aria-pressed={alike(texts) === size}
              onClick={() => execute(styleLying, { ids, size })}
            >
              <span className={styles.letter} data-size={size} aria-hidden>
                A
              </span>
            </IconButton>
          ))}
        </>
      )}
      {lines.length > 0 && lines.length === things.length && (
        <>
          <span className={styles.line} />
          {lineWeights.map((weight) => (
            <IconButton
              key={weight}
              keepsFocus
              side="top"
              label={say.weight(weights[weight])}
              aria-pressed={alike(lines) === weight}
              onClick={() => execute(styleLying, { ids, weight })}
            >
              <span className={pen.line} data-weight={weight} />
            </IconButton>
          ))}
        </>
      )}
    </>
  );
}
