// Asks for which persona a map is copied, and whether the answers of the first one go along.
import { useState } from 'react';
import type { Id } from '#shared/base/id';
import { personasOf } from '#shared/model/personas';
import type { JourneyMap } from '#shared/model/records/map';
import type { Persona } from '#shared/model/records/persona';
import { copyDialogText } from '#shared/text/maps-text';
import { copyMapForPersona } from '../../app/actions/map-verbs';
import { useDocument } from '../../state/document';
import { closeMapCopy, useMapCopy } from '../../state/map-copy';
import { openSide } from '../../state/side-panel';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Select } from '../../ui/Select';
import { Switch } from '../../ui/Switch';
import { useText } from '../language';
import styles from './copy-for-persona.module.css';

export function CopyForPersona() {
  const mapId = useMapCopy();
  const project = useDocument((document) => document.project);
  const map = mapId === null ? undefined : project.map.get(mapId);
  if (map === undefined) return null;
  return <Copying map={map} others={personasOf(project).filter(({ id }) => id !== map.personaId)} />;
}

function Copying({ map, others }: { readonly map: JourneyMap; readonly others: readonly Persona[] }) {
  const say = useText(copyDialogText);
  const [chosen, choose] = useState<Id>(others[0]?.id ?? '');
  const [answers, setAnswers] = useState(false);
  const make = (): void => {
    closeMapCopy();
    copyMapForPersona(map, chosen, answers);
  };
  const toPersonas = (): void => {
    closeMapCopy();
    openSide('personas');
  };
  return (
    <Dialog
      open
      title={say.title}
      closeLabel={say.close}
      onClose={closeMapCopy}
      footer={
        others.length === 0 ? (
          <Button look="primary" onClick={toPersonas}>
            {say.toPersonas}
          </Button>
        ) : (
          <Button look="primary" onClick={make}>
            {say.create}
          </Button>
        )
      }
    >
      <div className={styles.form}>
        <p className={styles.hint}>{others.length === 0 ? say.noOther : say.hint}</p>
        {others.length > 0 && (
          <>
            <Select
              label={say.persona}
              value={chosen}
              options={others.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={choose}
            />
            <Switch label={say.answers} hint={say.answersHint} checked={answers} onChange={setAnswers} />
          </>
        )}
      </div>
    </Dialog>
  );
}
