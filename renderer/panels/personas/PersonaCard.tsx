// The card of one persona: everything known or supposed of it, where it walks, and what can be done with it.
import { Copy, CopyPlus, Trash2, UserCheck } from 'lucide-react';
import { mapsOfPersona } from '#shared/model/personas';
import type { Persona } from '#shared/model/records/persona';
import { personaLanguageText, personaText } from '#shared/text/persona-text';
import { copyMapForPersona, goToMap, shownMapRecord } from '../../app/actions/map-verbs';
import { assignPersona, copyPersona, removePersona, writePersona } from '../../app/actions/persona-verbs';
import { useDocument } from '../../state/document';
import { openPersona } from '../../state/open-persona';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { useText } from '../language';
import { TypedField } from '../typed/TypedField';
import { ChannelChoice } from './ChannelChoice';
import { Finding } from './Finding';
import { PortraitWell } from './PortraitWell';
import { personaField } from './persona-field';
import styles from './personas.module.css';

const written = ['quote', 'goals', 'pains', 'expectations'] as const;

export function PersonaCard({ persona }: { readonly persona: Persona }) {
  const say = useText(personaText);
  const languages = useText(personaLanguageText);
  return (
    <div className={styles.card}>
      <PortraitWell persona={persona} />
      <TypedField label={say.name} {...personaField(persona, 'name')} />
      <TypedField
        multiline
        label={say.about}
        placeholder={say.aboutHint}
        {...personaField(persona, 'about')}
      />
      {written.map((finding) => (
        <Finding key={finding} persona={persona} finding={finding}>
          {(label, mark) => (
            <TypedField multiline label={label} mark={mark} {...personaField(persona, finding)} />
          )}
        </Finding>
      ))}
      <Finding persona={persona} finding="channelIds">
        {(label, mark) => <ChannelChoice label={label} mark={mark} persona={persona} />}
      </Finding>
      <Select<Persona['language']>
        label={say.language}
        value={persona.language}
        options={(['ru', 'kk', 'en'] as const).map((value) => ({ value, label: languages[value] }))}
        onChange={(language) => writePersona(persona.id, { language })}
      />
      <Where persona={persona} />
      <footer className={styles.foot}>
        <Button size="small" icon={Copy} onClick={() => openPersona(copyPersona(persona))}>
          {say.duplicate}
        </Button>
        <Button
          size="small"
          look="danger"
          icon={Trash2}
          onClick={() => {
            openPersona(null);
            removePersona(persona);
          }}
        >
          {say.remove}
        </Button>
      </footer>
    </div>
  );
}

/** The maps it walks through, and the ways onto another. */
function Where({ persona }: { readonly persona: Persona }) {
  const say = useText(personaText);
  const project = useDocument((document) => document.project);
  const mapId = useDocument((document) => document.mapId);
  const maps = mapsOfPersona(project, persona.id);
  const isOfMap = maps.some(({ id }) => id === mapId);
  const copyHere = (): void => {
    const map = shownMapRecord();
    if (map !== null) copyMapForPersona(map, persona.id, false);
  };
  return (
    <section className={styles.where} aria-label={say.maps}>
      <h3 className={styles.whereTitle}>{say.maps}</h3>
      {maps.length === 0 ? (
        <p className={styles.wellHint}>{say.noMaps}</p>
      ) : (
        <ul>
          {maps.map(({ id, name }) => (
            <li key={id}>
              <button type="button" className={styles.mapLink} onClick={() => goToMap(id)}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.foot}>
        <Button size="small" icon={UserCheck} disabled={isOfMap} onClick={() => assignPersona(persona.id)}>
          {isOfMap ? say.assigned : say.assign}
        </Button>
        {!isOfMap && (
          <Button size="small" icon={CopyPlus} onClick={copyHere}>
            {say.copyMap}
          </Button>
        )}
      </div>
    </section>
  );
}
