// The list of maps. A name is written in its card.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '#shared/base/id';
import { moveInList } from '#shared/change/commands/move-in-list';
import { mapsOf } from '#shared/model/project';
import { mapsText } from '#shared/text/maps-text';
import { removeMap } from '../../app/actions/map-verbs';
import { useDocument } from '../../state/document';
import { execute } from '../../state/execute';
import { useText } from '../language';
import { type ListFocus, OrderlyList } from '../list/OrderlyList';
import { shiftInList } from '../list/shift-in-list';
import { MapCard } from './MapCard';
import { mapSummaries } from './map-summaries';

export function MapList() {
  const say = useText(mapsText);
  const project = useDocument((document) => document.project);
  const shownId = useDocument((document) => document.mapId);
  const summaries = useMemo(() => mapSummaries(project), [project]);
  const maps = mapsOf(project);
  const list = useRef<ListFocus>(null);
  const [renamed, rename] = useState<Id | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the list opens
  useEffect(() => list.current?.focus(shownId), []);
  return (
    <OrderlyList
      label={say.title}
      items={maps}
      control={list}
      onMove={(id, beforeId) => execute(moveInList, { id, beforeId })}
      onShift={(id, by) => shiftInList(maps, id, by)}
      onRemove={removeMap}
      onRename={({ id }) => rename(id)}
    >
      {(map) => (
        <MapCard
          map={map}
          summary={summaries.get(map.id)}
          isShown={map.id === shownId}
          isRenamed={map.id === renamed}
          onRename={() => rename(map.id)}
          onRenamed={() => {
            rename(null);
            list.current?.focus(map.id);
          }}
          onShift={(by) => shiftInList(maps, map.id, by)}
        />
      )}
    </OrderlyList>
  );
}
