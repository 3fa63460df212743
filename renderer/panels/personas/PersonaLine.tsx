// A persona in the list. Pressed, its card opens.
import { CircleHelp, Copy, EllipsisVertical, IdCard, Trash2, UserCheck } from 'lucide-react';
import { isHypothesis, mapsOfPersona, type PersonaFinding, personaFindings } from '#shared/model/personas';
import type { Project } from '#shared/model/project';
import type { Persona } from '#shared/model/records/persona';
import { personaText } from '#shared/text/persona-text';
import { assignPersona, copyPersona, removePersona } from '../../app/actions/persona-verbs';
import { openPersona } from '../../state/open-persona';
import { IconButton } from '../../ui/IconButton';
import { Menu, MenuItem, MenuLine } from '../../ui/Menu';
import { useText } from '../language';
import { CardFact, ListCard } from '../list/ListCard';
import { Portrait } from './Portrait';
import styles from './personas.module.css';

interface PersonaLineProps {
  readonly persona: Persona;
  readonly project: Project;
  /** It walks through the map on the board. */
  readonly isOfMap: boolean;
}

export function PersonaLine({ persona, project, isOfMap }: PersonaLineProps) {
  const say = useText(personaText);
  const maps = mapsOfPersona(project, persona.id).length;
  const findings = Object.keys(personaFindings) as PersonaFinding[];
  const hypotheses = findings.filter((finding) => isHypothesis(persona, finding)).length;
  return (
    <ListCard
      id={persona.id}
      picture={
        <Portrait
          persona={persona}
          image={persona.imageId === null ? undefined : project.image.get(persona.imageId)}
        />
      }
      name={persona.name === '' ? say.unnamed : persona.name}
      menu={<Verbs persona={persona} isOfMap={isOfMap} />}
      onPress={() => openPersona(persona.id)}
    >
      {persona.about !== '' && <span className={styles.about}>{persona.about}</span>}
      <span className={styles.facts}>
        <span>{say.mapCount(maps)}</span>
        {hypotheses > 0 && <CardFact icon={CircleHelp}>{say.hypotheses(hypotheses)}</CardFact>}
      </span>
      {isOfMap && (
        <CardFact icon={UserCheck} strong>
          {say.assigned}
        </CardFact>
      )}
    </ListCard>
  );
}

function Verbs({ persona, isOfMap }: Pick<PersonaLineProps, 'persona' | 'isOfMap'>) {
  const say = useText(personaText);
  return (
    <Menu
      align="end"
      trigger={
        <IconButton size="small" side="left" icon={EllipsisVertical} label={say.verbs(persona.name)} />
      }
    >
      <MenuItem icon={IdCard} label={say.edit} onSelect={() => openPersona(persona.id)} />
      <MenuItem
        icon={UserCheck}
        label={say.assign}
        disabled={isOfMap}
        onSelect={() => assignPersona(persona.id)}
      />
      <MenuItem icon={Copy} label={say.duplicate} onSelect={() => openPersona(copyPersona(persona))} />
      <MenuLine />
      <MenuItem icon={Trash2} label={say.remove} keys="Delete" onSelect={() => removePersona(persona)} />
    </Menu>
  );
}
