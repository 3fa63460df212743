// The verbs for a selected step of the company: rename, link to customer steps, time, departments, order, delete.
import { ArrowLeft, ArrowRight, Building2, Clock, Link2, Pencil, Trash2 } from 'lucide-react';
import { ok } from '#shared/base/result';
import { editCompanyStep } from '#shared/change/commands/edit-company-step';
import { linkCompanyStep } from '#shared/change/commands/link-company-step';
import { mapStructure } from '#shared/model/map-structure';
import { inOrder, type Project } from '#shared/model/project';
import type { CompanyStep } from '#shared/model/records/company-step';
import { companyText } from '#shared/text/side-text';
import { minutesInField, typedMinutes } from '#shared/text/typed-minutes';
import { canShiftPart, shiftPart } from '../../canvas/gestures/shift-part';
import { useBarPopover } from '../../state/bar-popover';
import { useDocument } from '../../state/document';
import { execute } from '../../state/execute';
import { IconButton } from '../../ui/IconButton';
import { Popover } from '../../ui/Popover';
import { ActionButton } from '../ActionButton';
import { useLanguage, useText } from '../language';
import { TypedField } from '../typed/TypedField';
import { useAction } from '../use-action';
import { CheckList, type Tickable } from './CheckList';
import styles from './selection-bar.module.css';

export function CompanyStepVerbs({ step }: { readonly step: CompanyStep }) {
  const say = useText(companyText);
  const moves = [
    { by: -1, icon: ArrowLeft, label: say.moveEarlier },
    { by: 1, icon: ArrowRight, label: say.moveLater },
  ] as const;
  return (
    <>
      <span className={styles.name}>
        <span className={styles.kind}>{say.companyStep}</span>
        <strong>{step.title}</strong>
      </span>
      <span className={styles.line} />
      <ActionButton id="rename-item" icon={Pencil} side="top" />
      <Links step={step} />
      <Minutes step={step} />
      <Departments step={step} />
      {moves.map(({ by, icon, label }) => (
        <IconButton
          key={by}
          keepsFocus
          side="top"
          icon={icon}
          label={label}
          disabled={!canShiftPart(step.id, by)}
          onClick={() => shiftPart(step.id, by)}
        />
      ))}
      <ActionButton id="delete" icon={Trash2} side="top" />
    </>
  );
}

/** The customer's steps with their numbers, in their order. */
const stepsToTick = (project: Project, mapId: string): Tickable[] =>
  mapStructure(project, mapId).steps.map(({ id, title }, at) => ({ id, name: `${at + 1}. ${title}` }));

function Links({ step }: { readonly step: CompanyStep }) {
  const say = useText(companyText);
  const { keys } = useAction('link-company-step');
  const project = useDocument((document) => document.project);
  return (
    <Popover
      {...useBarPopover('links')}
      label={say.link}
      trigger={<IconButton side="top" icon={Link2} label={say.link} keys={keys} />}
    >
      <strong>{say.linked(step.stepIds.length)}</strong>
      <CheckList
        search={say.findStep}
        none={say.noSuchStep}
        items={stepsToTick(project, step.mapId)}
        chosen={step.stepIds}
        onChange={(stepIds) => execute(linkCompanyStep, { id: step.id, stepIds })}
      />
    </Popover>
  );
}

function Minutes({ step }: { readonly step: CompanyStep }) {
  const say = useText(companyText);
  const language = useLanguage();
  return (
    <Popover
      {...useBarPopover('minutes')}
      label={say.minutes}
      trigger={<IconButton side="top" icon={Clock} label={say.minutes} />}
    >
      <TypedField
        figures
        label={say.minutes}
        placeholder={say.minutesHint}
        place={`${step.id}/minutes`}
        value={step.minutes === null ? '' : minutesInField(step.minutes, language)}
        keep={(text, gestureId) => {
          const read = typedMinutes(text, language);
          if (!read.ok || read.value === step.minutes) return read.ok ? ok(null) : read;
          return execute(editCompanyStep, { id: step.id, minutes: read.value }, { gestureId, quiet: true });
        }}
      />
    </Popover>
  );
}

function Departments({ step }: { readonly step: CompanyStep }) {
  const say = useText(companyText);
  const project = useDocument((document) => document.project);
  const departments = inOrder(project.department, () => true);
  return (
    <Popover
      {...useBarPopover('departments')}
      label={say.departments}
      trigger={<IconButton side="top" icon={Building2} label={say.departments} />}
    >
      <CheckList
        search={say.findDepartment}
        none={say.noDepartments}
        items={departments}
        chosen={step.departmentIds}
        onChange={(departmentIds) => execute(editCompanyStep, { id: step.id, departmentIds })}
      />
    </Popover>
  );
}
