// What notes are filtered by. Of one kind any number can be chosen; kinds with nothing to choose from are not shown.
import { type FilterKind, type NoteFilter, toggled } from '#shared/analysis/find/note-filter';
import type { Id } from '#shared/base/id';
import { mapStructure } from '#shared/model/map-structure';
import { inOrder } from '#shared/model/project';
import { holdsNotes } from '#shared/model/records/lane';
import { findText } from '#shared/text/find-text';
import { useDocument } from '../../state/document';
import { setAway, setFilter, useFind } from '../../state/find';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextField } from '../../ui/TextField';
import { useText } from '../language';
import { ColorChoices } from './ColorChoices';
import { type Choice, FilterChoices } from './FilterChoices';
import styles from './filter-panel.module.css';
import { VoteFloor } from './VoteFloor';

type NamedKind = Exclude<FilterKind, 'colors'>;

export function FilterPanel() {
  const say = useText(findText);
  const project = useDocument((document) => document.project);
  const mapId = useDocument((document) => document.mapId);
  const filter = useFind((find) => find.filter);
  const away = useFind((find) => find.away);
  if (mapId === null) return null;

  const named = (records: readonly { readonly id: Id; readonly name: string }[]): Choice[] =>
    records.map(({ id, name }) => ({ id, name: name === '' ? say.unnamed : name }));
  const all = () => true;
  const tags = named(inOrder(project.tag, all));
  const lanes = named(mapStructure(project, mapId).lanes.filter(({ kind }) => holdsNotes(kind)));
  const authors = named(inOrder(project.participant, all));
  const voted = [...project.vote.values()].some((vote) => vote.mapId === mapId && vote.closedAt !== null);

  const choices = (kind: NamedKind, label: string, offered: readonly Choice[], none: string) =>
    offered.length === 0 ? null : (
      <FilterChoices
        label={label}
        choices={[...offered, { id: null, name: none }]}
        chosen={filter[kind]}
        onToggle={(id) => setFilter(toggled(filter, kind, id))}
      />
    );
  const change = (part: Partial<NoteFilter>): void => setFilter({ ...filter, ...part });

  return (
    <section aria-label={say.filter} className={styles.panel}>
      <ColorChoices
        chosen={filter.colors}
        onToggle={(color) => setFilter(toggled(filter, 'colors', color))}
      />
      {choices('lanes', say.lane, lanes, say.parking)}
      {choices('tags', say.tag, tags, say.noTag)}
      {choices('authors', say.author, authors, say.noAuthor)}
      {voted && <VoteFloor votes={filter.votes} onChange={(votes) => change({ votes })} />}
      <TextField label={say.text} value={filter.text} maxLength={200} onChange={(text) => change({ text })} />
      <SegmentedControl
        label={say.others}
        value={away}
        options={[
          { value: 'dim', label: say.dim },
          { value: 'hide', label: say.hide },
        ]}
        onChange={setAway}
      />
    </section>
  );
}
