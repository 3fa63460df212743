// All personas in their order: who it is, how many maps it serves, how much of it is only supposed.
import { useEffect, useRef } from 'react';
import { moveInList } from '#shared/change/commands/move-in-list';
import { personasOf } from '#shared/model/personas';
import { personaText } from '#shared/text/persona-text';
import { removePersona } from '../../app/actions/persona-verbs';
import { useDocument } from '../../state/document';
import { execute } from '../../state/execute';
import { openPersona } from '../../state/open-persona';
import { useText } from '../language';
import { type ListFocus, OrderlyList } from '../list/OrderlyList';
import { shiftInList } from '../list/shift-in-list';
import { PersonaLine } from './PersonaLine';
import styles from './personas.module.css';

export function PersonaList() {
  const say = useText(personaText);
  const project = useDocument((document) => document.project);
  const mapId = useDocument((document) => document.mapId);
  const personas = personasOf(project);
  const list = useRef<ListFocus>(null);
  const ofMap = mapId === null ? null : (project.map.get(mapId)?.personaId ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the list opens
  useEffect(() => list.current?.focus(ofMap ?? personas[0]?.id), []);
  if (personas.length === 0) return <p className={styles.none}>{say.none}</p>;
  return (
    <OrderlyList
      label={say.title}
      items={personas}
      control={list}
      onMove={(id, beforeId) => execute(moveInList, { id, beforeId })}
      onShift={(id, by) => shiftInList(personas, id, by)}
      onRemove={removePersona}
      onRename={({ id }) => openPersona(id)}
    >
      {(persona) => <PersonaLine persona={persona} project={project} isOfMap={persona.id === ofMap} />}
    </OrderlyList>
  );
}
