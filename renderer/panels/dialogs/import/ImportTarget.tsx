// Where imported notes go and what colour they are.
import type { Id } from '#shared/base/id';
import { mapStructure } from '#shared/model/map-structure';
import { holdsNotes } from '#shared/model/records/lane';
import type { NoteColor } from '#shared/model/records/note';
import { boardText, noteColorText } from '#shared/text/board-text';
import { importText } from '#shared/text/paste-text';
import type { PastePlace } from '../../../canvas/clipboard/paste-place';
import { useDocument } from '../../../state/document';
import { Select } from '../../../ui/Select';
import { Swatches } from '../../board/Swatches';
import { useText } from '../../language';
import styles from './import-dialog.module.css';

const parking = 'parking';

interface ImportTargetProps {
  readonly place: PastePlace;
  readonly color: NoteColor;
  readonly disabled: boolean;
  readonly onPlace: (place: PastePlace) => void;
  readonly onColor: (color: NoteColor) => void;
}

export function ImportTarget({ place, color, disabled, onPlace, onColor }: ImportTargetProps) {
  const say = useText(importText);
  const { untitled } = useText(boardText);
  const colors = useText(noteColorText);
  const project = useDocument((document) => document.project);
  const { stages, lanes } = mapStructure(project, place.mapId);
  const homes = lanes.filter(({ kind }) => holdsNotes(kind));
  const named = ({ id, name }: { id: Id; name: string }) => ({ value: id, label: name || untitled });
  const choose = (stageId: Id | null, laneId: Id | null): void =>
    onPlace({ mapId: place.mapId, stageId, laneId, beforeId: null });
  const chooseStage = (chosen: string): void => {
    if (chosen === parking) choose(null, null);
    else choose(chosen, place.laneId ?? homes[0]?.id ?? null);
  };
  return (
    <div className={styles.target}>
      <Select
        label={say.stage}
        value={place.stageId ?? parking}
        options={[...(homes.length > 0 ? stages.map(named) : []), { value: parking, label: say.parking }]}
        disabled={disabled}
        onChange={chooseStage}
      />
      <Select
        label={say.lane}
        value={place.laneId ?? ''}
        options={homes.map(named)}
        disabled={disabled || place.stageId === null}
        onChange={(laneId) => choose(place.stageId, laneId)}
      />
      <fieldset className={styles.colors} disabled={disabled}>
        <legend className={styles.legend}>{say.color}</legend>
        <Swatches side="top" label={(one) => colors[one]} chosen={color} onChoose={onColor} />
      </fieldset>
    </div>
  );
}
