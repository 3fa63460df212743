// What the map on the board says of itself, written beside it: goal, scenario, persona, state, author, date, evidence.
import { GitCompareArrows, IdCard, Plus } from 'lucide-react';
import type { Id } from '#shared/base/id';
import { editMap, type MapValues } from '#shared/change/commands/edit-map';
import { personasOf } from '#shared/model/personas';
import type { JourneyMap } from '#shared/model/records/map';
import { mapPropertiesText, mapStateText } from '#shared/text/maps-text';
import { dayInField, typedDay } from '#shared/text/typed-day';
import { assignPersona, makePersona } from '../../app/actions/persona-verbs';
import { openDialog } from '../../app/dialogs';
import { compareThese } from '../../state/compared-maps';
import { useDocument } from '../../state/document';
import { type Doing, execute } from '../../state/execute';
import { openPersona } from '../../state/open-persona';
import { openSide, useSidePanel } from '../../state/side-panel';
import { Button } from '../../ui/Button';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Select } from '../../ui/Select';
import { useLanguage, useText } from '../language';
import { SidePanel } from '../SidePanel';
import { TypedField } from '../typed/TypedField';
import type { Typed } from '../typed/use-typed';
import styles from './map-properties.module.css';

export function MapProperties() {
  const panel = useSidePanel();
  const map = useDocument(({ project, mapId }) => (mapId === null ? undefined : project.map.get(mapId)));
  return panel === 'map-properties' && map !== undefined ? <Panel key={map.id} map={map} /> : null;
}

function Panel({ map }: { readonly map: JourneyMap }) {
  const say = useText(mapPropertiesText);
  const states = useText(mapStateText);
  const language = useLanguage();
  const write = (values: MapValues, doing: Doing = {}) => execute(editMap, { id: map.id, values }, doing);
  const field = (name: 'name' | 'goal' | 'scenario' | 'author' | 'evidence'): Typed => ({
    place: `${map.id}/${name}`,
    value: map[name],
    keep: (text, gestureId) => write({ [name]: text }, { gestureId, quiet: true }),
  });
  return (
    <SidePanel title={say.title} closeLabel={say.close}>
      <div className={styles.form}>
        <TypedField label={say.name} {...field('name')} />
        <SegmentedControl<JourneyMap['state']>
          label={say.state}
          value={map.state}
          options={(['as-is', 'to-be'] as const).map((value) => ({ value, label: states[value] }))}
          onChange={(state) => write({ state })}
        />
        <PersonaChoice map={map} />
        <TypedField multiline label={say.goal} placeholder={say.goalHint} {...field('goal')} />
        <TypedField multiline label={say.scenario} placeholder={say.scenarioHint} {...field('scenario')} />
        <div className={styles.pair}>
          <TypedField label={say.author} {...field('author')} />
          <TypedField
            label={say.date}
            placeholder={say.dateHint}
            place={`${map.id}/date`}
            value={map.date === null ? '' : dayInField(map.date, language)}
            keep={(text, gestureId) => {
              const read = typedDay(text);
              return read.ok ? write({ date: read.value }, { gestureId, quiet: true }) : read;
            }}
          />
        </div>
        <TypedField multiline label={say.evidence} placeholder={say.evidenceHint} {...field('evidence')} />
        <Origin map={map} />
      </div>
    </SidePanel>
  );
}

/** Stands for no persona: a select has a value always. */
const nobody = 'nobody';

function PersonaChoice({ map }: { readonly map: JourneyMap }) {
  const say = useText(mapPropertiesText);
  const personas = personasOf(useDocument((document) => document.project));
  const open = (id: Id | null): void => {
    openPersona(id);
    openSide('personas');
  };
  const add = (): void => {
    const id = makePersona();
    if (id === null) return;
    assignPersona(id);
    open(id);
  };
  return (
    <div className={styles.persona}>
      <Select
        label={say.persona}
        value={map.personaId ?? nobody}
        options={[
          { value: nobody, label: say.noPersona },
          ...personas.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(id) => assignPersona(id === nobody ? null : id)}
      />
      {map.personaId === null ? (
        <Button size="small" icon={Plus} onClick={add}>
          {say.newPersona}
        </Button>
      ) : (
        <Button size="small" icon={IdCard} onClick={() => open(map.personaId)}>
          {say.openPersona}
        </Button>
      )}
    </div>
  );
}

/** What it was copied from, while that is there. */
function Origin({ map }: { readonly map: JourneyMap }) {
  const say = useText(mapPropertiesText);
  const origin = useDocument(({ project }) => project.map.get(map.originMapId ?? ''));
  if (origin === undefined) return null;
  return (
    <div className={styles.origin}>
      <span>
        {say.origin}: <strong>{origin.name}</strong>
      </span>
      <Button
        size="small"
        icon={GitCompareArrows}
        onClick={() => {
          compareThese({ beforeId: origin.id, afterId: map.id });
          openDialog('compare');
        }}
      >
        {say.compare}
      </Button>
    </div>
  );
}
