// What a touchpoint is or is not: nobody present, a moment of truth, transactional; with the moments of truth the analysis
// suggests.
import { Lightbulb } from 'lucide-react';
import { analyseMap } from '#shared/analysis/map-analysis';
import type { Id } from '#shared/base/id';
import { touchpointText } from '#shared/text/touchpoint-text';
import { useDocument } from '../../state/document';
import { Button } from '../../ui/Button';
import { TickBox } from '../../ui/TickBox';
import { useText } from '../language';
import type { TouchpointEdit } from './touchpoint-edit';
import styles from './touchpoint-fields.module.css';

interface FlagFieldsProps {
  readonly mapId: Id;
  readonly edit: TouchpointEdit;
}

export function FlagFields({ mapId, edit }: FlagFieldsProps) {
  const say = useText(touchpointText);
  const flag = (field: 'nobodyPresent' | 'momentOfTruth' | 'transactional') => (
    <TickBox
      label={say[field]}
      checked={edit.common(field)?.value ?? null}
      onChange={(on) => edit.set({ [field]: on })}
    />
  );
  return (
    <div className={styles.flags}>
      {flag('nobodyPresent')}
      {flag('transactional')}
      {flag('momentOfTruth')}
      <SuggestedMoment mapId={mapId} edit={edit} />
    </div>
  );
}

function SuggestedMoment({ mapId, edit }: FlagFieldsProps) {
  const say = useText(touchpointText);
  const project = useDocument((document) => document.project);
  const [touchpoint, ...others] = edit.touchpoints;
  if (touchpoint === undefined || others.length > 0 || touchpoint.momentOfTruth) return null;
  const { suggestedMoments } = analyseMap(project, mapId);
  const moment = suggestedMoments.find(({ step }) => step.id === touchpoint.stepId);
  if (moment === undefined) return null;
  const reasons = {
    first: say.suggestedFirst,
    last: say.suggestedLast,
    'hand-off': say.suggestedHandOff,
  };
  return (
    <p className={styles.suggestion}>
      <Lightbulb className={styles.sign} aria-hidden />
      <span className={styles.reason}>
        {say.suggested} {moment.reasons.map((reason) => reasons[reason]).join(', ')}
      </span>
      <Button size="small" onClick={() => edit.set({ momentOfTruth: true })}>
        {say.markIt}
      </Button>
    </p>
  );
}
