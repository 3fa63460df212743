// How small the smallest type will be on the paper chosen, said before anything is printed; and what to do when nobody
// could read it.
import { useMemo } from 'react';
import type { ExportOptions } from '#shared/ipc/export-options';
import { pageSetupOf } from '#shared/ipc/page-setup-of';
import { paginate } from '#shared/scene/pages/paginate';
import type { Scene } from '#shared/scene/primitives';
import { exportText } from '#shared/text/dialog-text';
import { Button } from '../../../ui/Button';
import { useLanguage, useText } from '../../language';
import styles from './export-form.module.css';

interface TypeOnPaperProps {
  readonly scene: Scene;
  readonly options: ExportOptions;
  readonly onChange: (change: Partial<ExportOptions>) => void;
}

export function TypeOnPaper({ scene, options, onChange }: TypeOnPaperProps) {
  const { format, paper, orientation, tiled } = options;
  const say = useText(exportText);
  const points = new Intl.NumberFormat(useLanguage(), { maximumFractionDigits: 1 });
  const { smallestTypePt, warnings } = useMemo(
    () => paginate(scene, pageSetupOf({ paper, orientation, tiled })),
    [scene, paper, orientation, tiled],
  );
  if (smallestTypePt === undefined) return null;
  const tiny = warnings.find((warning) => warning.kind === 'type-too-small');
  if (tiny === undefined)
    return <p className={styles.type}>{say.typeOnPaper(points.format(smallestTypePt))}</p>;
  return (
    <div className={styles.tiny} role="status">
      <p>{say.tinyType(points.format(smallestTypePt))}</p>
      <div className={styles.remedies}>
        {tiny.remedies.map((remedy) =>
          remedy.kind === 'larger-paper' ? (
            <Button key="paper" size="small" onClick={() => onChange({ paper: remedy.paper })}>
              {say.takePaper(remedy.paper)}
            </Button>
          ) : (
            format === 'pdf' && (
              <Button key="sheets" size="small" onClick={() => onChange({ tiled: true })}>
                {say.spread}
              </Button>
            )
          ),
        )}
      </div>
    </div>
  );
}
