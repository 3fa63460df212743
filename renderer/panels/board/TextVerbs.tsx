// Bold, italic and lists among the verbs of notes: on where the text at the caret, or all that is selected, is that.
import { Bold, Italic, List, ListOrdered, type LucideIcon } from 'lucide-react';
import type { ActionId } from '#shared/ipc/actions';
import { bitOf } from '#shared/model/note-text/emphasis';
import type { Note } from '#shared/model/records/note';
import { areListed, areMarked } from '../../app/actions/text-look';
import { useOpenNote } from '../../canvas/editing/open-note';
import { IconButton } from '../../ui/IconButton';
import { useAction } from '../use-action';

export function TextVerbs({ notes }: { readonly notes: readonly Note[] }) {
  const open = useOpenNote();
  const isOn = (mark: 'bold' | 'italic'): boolean =>
    open === null ? areMarked(notes, mark) : (open.style & bitOf[mark]) !== 0;
  const isList = (kind: 'bulleted' | 'numbered'): boolean =>
    open === null ? areListed(notes, kind) : open.list === kind;
  return (
    <>
      <TextVerb id="bold" icon={Bold} on={isOn('bold')} />
      <TextVerb id="italic" icon={Italic} on={isOn('italic')} />
      <TextVerb id="bulleted-list" icon={List} on={isList('bulleted')} />
      <TextVerb id="numbered-list" icon={ListOrdered} on={isList('numbered')} />
    </>
  );
}

interface TextVerbProps {
  readonly id: ActionId;
  readonly icon: LucideIcon;
  readonly on: boolean;
}

function TextVerb({ id, icon, on }: TextVerbProps) {
  return <IconButton {...useAction(id)} side="top" icon={icon} aria-pressed={on} />;
}
