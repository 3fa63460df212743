// A quiet word below the name of a step that is told from outside, with the name as the customer would say it. It never
// stands in the way, and can be switched off.
import { useLayoutEffect, useRef } from 'react';
import { fromOutside } from '#shared/analysis/first-person/from-outside';
import type { Rect } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import { boardText } from '#shared/text/board-text';
import { useBoard } from '../../state/board';
import { useDocument } from '../../state/document';
import { sessionStore, useSession } from '../../state/session';
import styles from './first-person-hint.module.css';

interface FirstPersonHintProps {
  /** Of the name, in board units. */
  readonly rect: Rect;
  readonly title: string;
}

/** CSS pixels between the name and the word. */
const distance = 6;

export function FirstPersonHint({ rect, title }: FirstPersonHintProps) {
  const { language, firstPersonHints } = useSession((session) => session.preferences);
  const found = firstPersonHints ? fromOutside(title) : null;
  const element = useRef<HTMLParagraphElement>(null);
  const { x, y, height } = rect;
  useLayoutEffect(() => {
    const place = (): void => {
      const { camera, viewport } = sessionStore.getState();
      const word = element.current;
      if (word === null) return;
      // Beside the edge of the board it moves inwards, so that it is read whole.
      const most = Math.max(distance, viewport.width - word.offsetWidth - distance);
      const left = Math.min((x - camera.x) * camera.zoom, most);
      const top = (y + height - camera.y) * camera.zoom + distance;
      word.style.transform = `translate(${left}px, ${top}px)`;
    };
    place();
    return sessionStore.subscribe(place);
  });
  if (found === null) return null;
  const { better } = found;
  return (
    <p ref={element} role="status" className={styles.hint}>
      {better === null ? boardText.firstPerson[language] : boardText.firstPersonLike[language](better)}
    </p>
  );
}

/** The same below a step that is selected, where nobody types. */
export function SelectedStepHint() {
  const selected = useSession(({ selection, editing, gesture }) => {
    const [id] = selection;
    return selection.size === 1 && editing === null && gesture === 'idle' ? id : undefined;
  });
  const isStep = useDocument(({ project }) => selected !== undefined && project.step.has(selected));
  return isStep && selected !== undefined ? <HintOf stepId={selected} /> : null;
}

function HintOf({ stepId }: { readonly stepId: Id }) {
  const { layout } = useBoard();
  const box = layout.steps.find(({ step }) => step.id === stepId);
  return box === undefined ? null : <FirstPersonHint rect={box.rect} title={box.step.title} />;
}
