// The guide to making a map: nine tasks with why and how, each with the way to the place where it is done, and what the
// map shows of it already. One task is open at a time; at first the first that is not done.
import { MessageCircleQuestionMark } from 'lucide-react';
import { useState } from 'react';
import { guideProgress } from '#shared/analysis/guide-progress';
import type { GuideTask } from '#shared/model/records/guide-tick';
import { guideText } from '#shared/text/guide-text';
import { useDocument } from '../../state/document';
import { useSidePanel } from '../../state/side-panel';
import { ProgressBar } from '../../ui/ProgressBar';
import { ActionButton } from '../ActionButton';
import { useText } from '../language';
import { SidePanel } from '../SidePanel';
import { GuideTaskLine } from './GuideTaskLine';
import styles from './guide-panel.module.css';

export function GuidePanel() {
  return useSidePanel() === 'guide' ? <Panel /> : null;
}

function Panel() {
  const say = useText(guideText);
  const { project, mapId } = useDocument((document) => document);
  const tasks = guideProgress(project, mapId ?? '');
  const done = tasks.filter((task) => task.done).length;
  const next = tasks.find((task) => !task.done)?.task ?? null;
  // What a person opened stays open, also once it is done.
  const [opened, open] = useState<GuideTask | 'none' | null>(null);
  const shown = opened ?? next;
  return (
    <SidePanel
      title={say.title}
      closeLabel={say.close}
      tools={<ActionButton id="questions" icon={MessageCircleQuestionMark} size="small" />}
    >
      <p className={styles.lead}>{done === tasks.length ? say.allDone : say.lead}</p>
      <div className={styles.progress}>
        <ProgressBar label={say.title} value={done / tasks.length} />
        <p className={styles.count}>{say.progress(done, tasks.length)}</p>
      </div>
      <ol className={styles.tasks}>
        {tasks.map((task, at) => (
          <GuideTaskLine
            key={task.task}
            number={at + 1}
            progress={task}
            open={task.task === shown}
            onToggle={() => open(task.task === shown ? 'none' : task.task)}
          />
        ))}
      </ol>
    </SidePanel>
  );
}
