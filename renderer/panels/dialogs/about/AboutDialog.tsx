// What the program is, what it is made of, and under which licences.
import { useEffect, useState } from 'react';
import type { AboutInfo } from '#shared/ipc/contract';
import { aboutText } from '#shared/text/dialog-text';
import { panelText } from '#shared/text/panel-text';
import logo from '../../../assets/logo.svg';
import { Dialog } from '../../../ui/Dialog';
import { useText } from '../../language';
import styles from './about-dialog.module.css';
import { LicenceList } from './LicenceList';

interface AboutDialogProps {
  /** Asks for the facts; null where they could not be had (which has been said already). */
  readonly load: () => Promise<AboutInfo | null>;
  readonly onClose: () => void;
}

export function AboutDialog({ load, onClose }: AboutDialogProps) {
  const say = useText(aboutText);
  const shared = useText(panelText);
  const [info, setInfo] = useState<AboutInfo | null>(null);
  useEffect(() => {
    let wanted = true;
    void load().then((loaded) => {
      if (!wanted) return;
      if (loaded === null) onClose();
      else setInfo(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [load, onClose]);
  const parts =
    info === null
      ? []
      : ([
          ['Electron', info.electron],
          ['Chromium', info.chromium],
          ['Node', info.node],
          ['SQLite', info.sqlite],
        ] as const);
  return (
    <Dialog open size="wide" title={say.title} closeLabel={shared.close} onClose={onClose}>
      <div className={styles.head}>
        <img src={logo} alt="" className={styles.logo} />
        <div>
          <p className={styles.name}>Wayboard</p>
          <p className={styles.version}>{info === null ? say.loading : say.version(info.version)}</p>
        </div>
        <dl className={styles.parts} aria-label={say.builtWith}>
          {parts.map(([name, version]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{version}</dd>
            </div>
          ))}
        </dl>
      </div>
      <p className={styles.purpose}>{say.purpose}</p>
      <LicenceList notices={info?.notices ?? []} />
    </Dialog>
  );
}
