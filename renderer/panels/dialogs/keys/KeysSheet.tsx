// Every key there is, as keycaps: those of the actions by group, and those of the board itself.
import { useRef } from 'react';
import { type ActionId, type ActionKeys, actionIds, actions } from '#shared/ipc/actions';
import { menuTitles } from '#shared/text/action-text';
import { keysText } from '#shared/text/dialog-text';
import { panelText } from '#shared/text/panel-text';
import { Dialog } from '../../../ui/Dialog';
import { Kbd } from '../../../ui/Kbd';
import { usePlatform } from '../../../ui/platform';
import { actionName } from '../../action-name';
import { useLanguage, useText } from '../../language';
import styles from './keys-sheet.module.css';

interface Row {
  readonly name: string;
  readonly keys: string;
}

interface GroupProps {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** The first action of each group, in the order of the list. */
const groups = [
  ['project', 'project-new'],
  ['edit', 'undo'],
  ['insert', 'add-note'],
  ['arrange', 'group-items'],
  ['maps', 'maps'],
  ['view', 'zoom-in'],
  ['help', 'palette'],
] as const satisfies readonly (readonly [keyof typeof menuTitles, ActionId])[];

function Group({ title, rows }: GroupProps) {
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>{title}</h3>
      <dl>
        {rows.map((row) => (
          <div key={row.name} className={styles.row}>
            <dt>{row.name}</dt>
            <dd>
              <Kbd keys={row.keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function KeysSheet({ onClose }: { onClose: () => void }) {
  const say = useText(keysText);
  const titles = useText(menuTitles);
  const shared = useText(panelText);
  const language = useLanguage();
  const mac = usePlatform() === 'darwin';
  const columns = useRef<HTMLDivElement>(null);
  const boardRows: readonly Row[] = [
    { name: say.typeNote, keys: say.letters },
    { name: say.enter, keys: 'Enter' },
    { name: say.escape, keys: 'Esc' },
    { name: say.arrows, keys: '← ↑ → ↓' },
    { name: say.carry, keys: 'CmdOrCtrl+← ↑ → ↓' },
    { name: say.nextCell, keys: 'Tab' },
    { name: say.ends, keys: 'Home/End' },
    { name: say.scroll, keys: 'PgUp/PgDn' },
    { name: say.follow, keys: 'Alt+↑ ↓' },
    { name: say.extend, keys: 'Shift+← ↑ → ↓' },
    { name: say.look, keys: 'CmdOrCtrl+Shift+← ↑ → ↓' },
    // Command + Space is the system's own there.
    { name: say.toggle, keys: mac ? 'Alt+Enter' : 'CmdOrCtrl+Space' },
    { name: say.wholeCell, keys: 'Shift+Space' },
    { name: say.toCellEnd, keys: 'Shift+Home/End' },
    { name: say.digits, keys: '1…8' },
    { name: say.space, keys: 'Space' },
    { name: say.wheelZoom, keys: 'CmdOrCtrl' },
    { name: say.shiftClick, keys: 'Shift' },
    { name: say.altDrag, keys: 'Alt' },
    { name: say.altDraw, keys: 'Alt' },
    { name: say.ctrlDraw, keys: 'CmdOrCtrl' },
    { name: say.takePen, keys: 'P' },
    { name: say.penInk, keys: '1…8' },
    { name: say.penWeight, keys: '[/]' },
    { name: say.penRubber, keys: 'E' },
  ];
  const rowsFrom = (at: number): readonly Row[] => {
    const start = actionIds.indexOf(groups[at]?.[1] ?? 'about');
    const next = groups[at + 1]?.[1];
    const end = next === undefined ? actionIds.length : actionIds.indexOf(next);
    return actionIds.slice(start, end).flatMap((id) => {
      const keys = (actions[id] as ActionKeys).key;
      return keys === undefined ? [] : [{ name: actionName(id, language), keys }];
    });
  };
  return (
    <Dialog
      open
      size="wide"
      title={say.title}
      closeLabel={shared.close}
      onClose={onClose}
      initialFocus={columns}
    >
      {/* Has the focus, so that the arrow keys scroll. */}
      <div ref={columns} tabIndex={-1} className={styles.columns}>
        <Group title={say.board} rows={boardRows} />
        {groups.map(([title], at) => (
          <Group key={title} title={titles[title]} rows={rowsFrom(at)} />
        ))}
      </div>
    </Dialog>
  );
}
