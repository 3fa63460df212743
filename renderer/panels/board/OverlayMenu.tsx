// Which other maps' emotion curves are laid over that of this lane.
import { Layers2, SplinePointer } from 'lucide-react';
import { overlayCurves } from '#shared/change/commands/overlay-curves';
import { mapsOf } from '#shared/model/project';
import type { Lane } from '#shared/model/records/lane';
import { curveText } from '#shared/text/curve-text';
import { mapStateText } from '#shared/text/maps-text';
import { useDocument } from '../../state/document';
import { execute } from '../../state/execute';
import { IconButton } from '../../ui/IconButton';
import { Menu, MenuCheck, MenuLine } from '../../ui/Menu';
import { ActionItem } from '../ActionItem';
import { useText } from '../language';

export function OverlayMenu({ lane }: { readonly lane: Lane }) {
  const say = useText(curveText);
  const states = useText(mapStateText);
  const project = useDocument((document) => document.project);
  const maps = mapsOf(project).filter(({ id }) => id !== lane.mapId);
  const chosen = new Set(lane.overlayMapIds);
  const lay = (id: string, laid: boolean): void => {
    const mapIds = laid ? [...lane.overlayMapIds, id] : lane.overlayMapIds.filter((other) => other !== id);
    execute(overlayCurves, { laneId: lane.id, mapIds });
  };
  return (
    <Menu
      side="top"
      align="center"
      trigger={
        <IconButton
          side="top"
          icon={SplinePointer}
          label={maps.length === 0 ? say.noOtherMaps : say.overlay}
          disabled={maps.length === 0}
        />
      }
    >
      {maps.map(({ id, name, state, personaId }) => {
        const persona = personaId === null ? undefined : project.persona.get(personaId)?.name;
        return (
          <MenuCheck
            key={id}
            label={[name, persona, states[state]].filter(Boolean).join(' · ')}
            checked={chosen.has(id)}
            onChange={(laid) => lay(id, laid)}
          />
        );
      })}
      <MenuLine />
      <ActionItem id="overlay-curves" icon={Layers2} />
    </Menu>
  );
}
