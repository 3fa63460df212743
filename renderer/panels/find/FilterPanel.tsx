// What notes are filtered by. Of one kind any number can be chosen; kinds with nothing to choose from are not shown.
import { filterOffers } from '#shared/analysis/find/filter-offers';
import { type FilterKind, type NoteFilter, toggled } from '#shared/analysis/find/note-filter';
import type { Id } from '#shared/base/id';
import { findText } from '#shared/text/find-text';
import { useDocument } from '../../state/document';
import { setAway, setFilter, useFind } from '../../state/find';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextField } from '../../ui/TextField';
import { useText } from '../language';
import { ColorChoices } from './ColorChoices';
import { FilterChoices } from './FilterChoices';
import styles from './filter-panel.module.css';
import { VoteFloor } from './VoteFloor';

type NamedKind = Exclude<FilterKind, 'colors'>;

interface Named {
  readonly id: Id;
  readonly name: string;
}

export function FilterPanel() {
  const say = useText(findText);
  const project = useDocument((document) => document.project);
  const mapId = useDocument((document) => document.mapId);
  const filter = useFind((find) => find.filter);
  const away = useFind((find) => find.away);
  if (mapId === null) return null;

  const { lanes, tags, authors, voted } = filterOffers(project, mapId);

  const choices = (kind: NamedKind, label: string, offered: readonly Named[], none: string) =>
    offered.length === 0 ? null : (
      <FilterChoices
        label={label}
        choices={[
          ...offered.map(({ id, name }) => ({ id, name: name || say.unnamed })),
          { id: null, name: none },
        ]}
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
