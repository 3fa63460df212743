// Two maps of the file compared, over the whole window: as a list of what changed, or one above the other. Esc leads back.
import { ArrowLeftRight, ClipboardCopy, Columns2, List, Spline } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { compareMaps } from '#shared/analysis/compare-maps';
import type { Id } from '#shared/base/id';
import { mapsOf, type Project } from '#shared/model/project';
import { compareText } from '#shared/text/compare-text';
import { type ComparedMaps, compareThese, useCompared } from '../../state/compared-maps';
import { useDocument } from '../../state/document';
import { say } from '../../state/session';
import { Button } from '../../ui/Button';
import { copyText } from '../../ui/copy-text';
import { Dialog } from '../../ui/Dialog';
import { IconButton } from '../../ui/IconButton';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Select } from '../../ui/Select';
import { useLanguage, useText } from '../language';
import { BesideView } from './BesideView';
import styles from './compare.module.css';
import { DiffView } from './DiffView';
import { diffRows } from './diff-rows';
import { diffTsv } from './diff-table';
import { layCurveOver } from './lay-curve-over';

interface CompareViewProps {
  readonly onClose: () => void;
  /** Closes, and shows a part on the board. */
  readonly onGo: (mapId: Id, partId: Id) => void;
}

export function CompareView({ onClose, onGo }: CompareViewProps) {
  const words = useText(compareText);
  const project = useDocument((document) => document.project);
  const { beforeId, afterId, look } = useCompared();
  const first = useRef<HTMLDivElement>(null);
  const areThere =
    beforeId !== null && afterId !== null && project.map.has(beforeId) && project.map.has(afterId);
  return (
    <Dialog
      open
      size="full"
      title={words.title}
      closeLabel={words.close}
      onClose={onClose}
      initialFocus={first}
    >
      {areThere ? (
        <div ref={first} tabIndex={-1} className={styles.view}>
          <Comparison project={project} beforeId={beforeId} afterId={afterId} look={look} onGo={onGo} />
        </div>
      ) : (
        <p className={styles.none}>{words.onlyOne}</p>
      )}
    </Dialog>
  );
}

interface ComparisonProps {
  readonly project: Project;
  readonly beforeId: Id;
  readonly afterId: Id;
  readonly look: ComparedMaps['look'];
  readonly onGo: CompareViewProps['onGo'];
}

function Comparison({ project, beforeId, afterId, look, onGo }: ComparisonProps) {
  const words = useText(compareText);
  const language = useLanguage();
  const comparison = useMemo(() => compareMaps(project, beforeId, afterId), [project, beforeId, afterId]);
  const rows = useMemo(
    () => diffRows(project, comparison, beforeId, afterId),
    [project, comparison, beforeId, afterId],
  );
  const maps = mapsOf(project).map(({ id, name }) => ({
    value: id,
    label: name === '' ? words.unnamed : name,
  }));
  const copy = (): void => {
    copyText(diffTsv(rows, project, language));
    say({ tone: 'info', text: words.copied });
  };
  return (
    <>
      <div className={styles.tools}>
        <div className={styles.pair}>
          <Select
            label={words.before}
            value={beforeId}
            options={maps}
            onChange={(id) =>
              compareThese(id === afterId ? { beforeId: id, afterId: beforeId } : { beforeId: id })
            }
          />
          <IconButton
            icon={ArrowLeftRight}
            label={words.swap}
            onClick={() => compareThese({ beforeId: afterId, afterId: beforeId })}
          />
          <Select
            label={words.after}
            value={afterId}
            options={maps}
            onChange={(id) =>
              compareThese(id === beforeId ? { beforeId: afterId, afterId: id } : { afterId: id })
            }
          />
        </div>
        <SegmentedControl<ComparedMaps['look']>
          label={words.views}
          hideLabel
          value={look}
          options={[
            { value: 'list', label: words.list, icon: List },
            { value: 'beside', label: words.beside, icon: Columns2 },
          ]}
          onChange={(value) => compareThese({ look: value })}
        />
        <div className={styles.verbs}>
          <Button icon={Spline} onClick={() => layCurveOver(beforeId, afterId, onGo)}>
            {words.lay}
          </Button>
          <Button icon={ClipboardCopy} disabled={rows.length === 0} onClick={copy}>
            {words.copy}
          </Button>
        </div>
      </div>
      {look === 'list' ? (
        <DiffView project={project} comparison={comparison} rows={rows} onGo={onGo} />
      ) : (
        <BesideView project={project} beforeId={beforeId} afterId={afterId} />
      )}
    </>
  );
}
