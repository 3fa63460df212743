// The project's name, renamed where it stands. The heading of the window.
import { labelLimit } from '#shared/model/label';
import { projectRecord } from '#shared/model/project';
import { boardText } from '#shared/text/board-text';
import { renameProject } from '../../app/actions/rename-project';
import { closeDialog, openDialog } from '../../app/dialogs';
import { useDocument } from '../../state/document';
import { sessionStore, useSession } from '../../state/session';
import { TextInPlace } from '../../ui/TextInPlace';
import { useText } from '../language';
import styles from './top-bar.module.css';

export function ProjectTitle() {
  const say = useText(boardText);
  const title = useDocument((document) => projectRecord(document.project).title);
  const editing = useSession((session) => session.dialog === 'rename-project');
  return (
    <h1 className={styles.title}>
      <TextInPlace
        value={title}
        placeholder={say.untitled}
        label={say.projectName}
        editLabel={say.renameProject}
        editing={editing}
        maxLength={labelLimit('project')}
        onEdit={() => openDialog('rename-project')}
        onDone={(name) => {
          // Another dialog may have taken its place.
          if (sessionStore.getState().dialog === 'rename-project') closeDialog();
          if (name !== null) renameProject(name);
        }}
      />
    </h1>
  );
}
