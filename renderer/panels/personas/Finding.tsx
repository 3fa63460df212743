// One thing said of a persona, and from where it is known. Without that it is a hypothesis, and is called one.
import { CircleHelp } from 'lucide-react';
import type { ReactNode } from 'react';
import { isHypothesis, type PersonaFinding, personaFindings } from '#shared/model/personas';
import type { Persona } from '#shared/model/records/persona';
import { personaFindingText, personaText } from '#shared/text/persona-text';
import { useText } from '../language';
import { TypedField } from '../typed/TypedField';
import { personaField } from './persona-field';
import styles from './personas.module.css';

interface FindingProps {
  readonly persona: Persona;
  readonly finding: PersonaFinding;
  /** Is given the mark that stands beside the name of the field. */
  readonly children: (label: string, mark: ReactNode) => ReactNode;
}

export function Finding({ persona, finding, children }: FindingProps) {
  const say = useText(personaText);
  const label = useText(personaFindingText)[finding];
  const evidence = personaFindings[finding];
  const mark = isHypothesis(persona, finding) && (
    <span className={styles.hypothesis}>
      <CircleHelp className={styles.sign} aria-hidden />
      {say.hypothesis}
    </span>
  );
  return (
    <div className={styles.finding}>
      {children(label, mark)}
      <TypedField
        hideLabel
        label={say.evidenceOf(label)}
        placeholder={say.evidence}
        {...personaField(persona, evidence)}
      />
    </div>
  );
}
