// Exports the map: choose, see how far it is, see what came of it. Closing never stops what has begun.
import { useEffect, useState } from 'react';
import type { ExportDone } from '#shared/ipc/contract';
import type { ExportOptions } from '#shared/ipc/export-options';
import type { Scene } from '#shared/scene/primitives';
import { exportText } from '#shared/text/dialog-text';
import { panelText } from '#shared/text/panel-text';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ProgressBar } from '../../../ui/ProgressBar';
import { useLanguage, useText } from '../../language';
import { ExportForm } from './ExportForm';
import { changeExportChoices, sound, useExportChoices } from './export-choices';
import styles from './export-dialog.module.css';

interface ExportDialogProps {
  /** The map as it is now. */
  readonly scene: Scene;
  /** null: cancelled, or failed, which has been said already. */
  readonly onRun: (options: ExportOptions) => Promise<ExportDone | null>;
  readonly onReveal: () => void;
  readonly onPrint: (options: ExportOptions) => void;
  /** Tells how far an export is, 0 … 1, until the returned function is called. */
  readonly onProgress: (listener: (share: number) => void) => () => void;
  readonly onClose: () => void;
}

type Phase =
  | { readonly name: 'choosing' }
  | { readonly name: 'running'; readonly share: number | null }
  | { readonly name: 'done'; readonly done: ExportDone };

export function ExportDialog(props: ExportDialogProps) {
  const say = useText(exportText);
  const shared = useText(panelText);
  const language = useLanguage();
  const choices = useExportChoices();
  const [phase, setPhase] = useState<Phase>({ name: 'choosing' });
  const options = sound({ ...choices, language: choices.language ?? language });
  const { onProgress } = props;
  useEffect(
    () =>
      onProgress((share) =>
        setPhase((current) => (current.name === 'running' ? { name: 'running', share } : current)),
      ),
    [onProgress],
  );
  const run = async (): Promise<void> => {
    setPhase({ name: 'running', share: null });
    const done = await props.onRun(options);
    setPhase(done === null ? { name: 'choosing' } : { name: 'done', done });
  };

  const footers = {
    choosing: (
      <>
        <Button look="plain" onClick={() => props.onPrint(options)}>
          {say.print}
        </Button>
        <span className={styles.space} />
        <Button onClick={props.onClose}>{shared.cancel}</Button>
        <Button look="primary" onClick={() => void run()}>
          {say.run}
        </Button>
      </>
    ),
    running: <Button onClick={props.onClose}>{shared.close}</Button>,
    done: (
      <>
        <Button look="plain" onClick={() => setPhase({ name: 'choosing' })}>
          {say.again}
        </Button>
        <span className={styles.space} />
        <Button onClick={props.onReveal}>{say.reveal}</Button>
        <Button look="primary" onClick={props.onClose}>
          {shared.done}
        </Button>
      </>
    ),
  };
  return (
    <Dialog
      open
      size="medium"
      title={say.title}
      closeLabel={shared.close}
      onClose={props.onClose}
      footer={footers[phase.name]}
    >
      {phase.name === 'choosing' && (
        <ExportForm options={options} scene={props.scene} onChange={changeExportChoices} />
      )}
      {phase.name === 'running' && (
        <div className={styles.running}>
          <p>{say.running}</p>
          <ProgressBar label={say.running} value={phase.share} />
        </div>
      )}
      {phase.name === 'done' && <Outcome done={phase.done} />}
    </Dialog>
  );
}

function Outcome({ done }: { done: ExportDone }) {
  const say = useText(exportText);
  const language = useLanguage();
  const points = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (
    <div className={styles.outcome} role="status">
      <p className={styles.file}>{say.done(done.fileName)}</p>
      <p className={styles.pages}>{say.sheets(done.pages)}</p>
      {done.warnings.map((warning) => (
        <p key={warning.code} className={styles.warning}>
          {say.tinyType(points.format(warning.points))}
        </p>
      ))}
    </div>
  );
}
