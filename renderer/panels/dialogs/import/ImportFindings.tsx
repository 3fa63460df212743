// What an import found out about its lines: repeated ones, too long ones, more than there is room for; with the choice
// that each of these leaves.
import { importText } from '#shared/text/paste-text';
import { Switch } from '../../../ui/Switch';
import { useText } from '../../language';
import styles from './import-dialog.module.css';
import type { ImportChoices, ImportPlan } from './import-plan';

interface ImportFindingsProps {
  readonly plan: ImportPlan;
  readonly room: number;
  readonly choices: ImportChoices;
  readonly disabled: boolean;
  readonly onChange: (choices: ImportChoices) => void;
}

export function ImportFindings({ plan, room, choices, disabled, onChange }: ImportFindingsProps) {
  const say = useText(importText);
  const { repeated, long, parts, over } = plan;
  return (
    <>
      {repeated > 0 && (
        <Switch
          label={say.skipDuplicates}
          hint={say.duplicates(repeated)}
          checked={choices.skipRepeated}
          disabled={disabled}
          onChange={(skipRepeated) => onChange({ ...choices, skipRepeated })}
        />
      )}
      {long > 0 && <p className={styles.finding}>{say.tooLong(long, parts)}</p>}
      {over > 0 && room === 0 && <p className={styles.trouble}>{say.full}</p>}
      {over > 0 && room > 0 && (
        <Switch
          label={say.firstOnly(room)}
          hint={say.tooMany(room, over)}
          checked={choices.firstOnly}
          disabled={disabled}
          onChange={(firstOnly) => onChange({ ...choices, firstOnly })}
        />
      )}
    </>
  );
}
