// The departments of the company: names and colours.
import { useMemo } from 'react';
import { addDepartments } from '#shared/change/commands/add-departments';
import { editDepartment } from '#shared/change/commands/edit-department';
import { inOrder } from '#shared/model/project';
import { noteColors } from '#shared/model/records/note';
import { noteColorText } from '#shared/text/board-text';
import { listsText } from '#shared/text/lists-text';
import { useDocument } from '../../../state/document';
import { execute } from '../../../state/execute';
import { SignPicker } from '../../../ui/SignPicker';
import { useText } from '../../language';
import { Paper } from '../../Paper';
import { ListDialog } from './ListDialog';
import styles from './list-dialog.module.css';

export function DepartmentsDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useText(listsText);
  const colors = useText(noteColorText);
  const table = useDocument(({ project }) => project.department);
  const departments = useMemo(() => inOrder(table, () => true), [table]);
  return (
    <ListDialog
      title={say.departments}
      items={departments}
      sign={({ id, name, color }) => (
        <SignPicker
          label={say.color(name, colors[color])}
          value={color}
          options={noteColors.map((value) => ({ value, label: colors[value] }))}
          sign={(value) => <Paper color={value} />}
          onChoose={(value) => execute(editDepartment, { id, color: value })}
        />
      )}
      rename={({ id }, name, gestureId) => execute(editDepartment, { id, name }, { gestureId, quiet: true })}
      addLabel={say.newDepartment}
      add={(name) => execute(addDepartments, { departments: [{ name }] }, { quiet: true })}
      empty={<p className={styles.empty}>{say.noDepartments}</p>}
      onClose={onClose}
    />
  );
}
