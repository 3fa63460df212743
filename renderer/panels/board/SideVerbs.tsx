// What belongs to the two sides among the verbs of a stage, a step and a lane: the contact at a stage, a step of the company
// below a customer step, the blueprint line below a lane, the unit of metrics, triggers.
import { Factory, Megaphone, RadioTower, Ruler, SeparatorHorizontal } from 'lucide-react';
import { setLaneUnit } from '#shared/change/commands/set-lane-unit';
import { setLineBelow } from '#shared/change/commands/set-line-below';
import { setStageContact } from '#shared/change/commands/set-stage-contact';
import { type Lane, type LaneLine, laneLines } from '#shared/model/records/lane';
import { type Stage, type StageContact, stageContacts } from '#shared/model/records/stage';
import { stageContactText } from '#shared/text/scene-text';
import { companyText, laneLineText } from '#shared/text/side-text';
import type { Part } from '../../app/actions/selected';
import { useBarPopover } from '../../state/bar-popover';
import { execute } from '../../state/execute';
import { IconButton } from '../../ui/IconButton';
import { Menu, MenuChoice } from '../../ui/Menu';
import { Popover } from '../../ui/Popover';
import { ActionButton } from '../ActionButton';
import { useText } from '../language';
import { TypedField } from '../typed/TypedField';

export function SideVerbs({ part }: { readonly part: Part }) {
  if (part.type === 'stage') return <ContactMenu stage={part} />;
  if (part.type === 'step') return <ActionButton id="add-company-step" icon={Factory} side="top" />;
  if (part.type !== 'lane') return null;
  return (
    <>
      <LineMenu lane={part} />
      {part.kind === 'metrics' && <UnitPopover lane={part} />}
      {part.kind === 'triggers' && <ActionButton id="add-trigger" icon={Megaphone} side="top" />}
      {part.kind === 'company' && <ActionButton id="add-company-step" icon={Factory} side="top" />}
    </>
  );
}

function ContactMenu({ stage }: { readonly stage: Stage }) {
  const say = useText(companyText);
  const contacts = useText(stageContactText);
  return (
    <Menu side="top" align="center" trigger={<IconButton side="top" icon={RadioTower} label={say.contact} />}>
      <MenuChoice<StageContact>
        label={say.contact}
        value={stage.contact}
        options={stageContacts.map((contact) => ({ value: contact, label: contacts[contact] }))}
        onChoose={(contact) => execute(setStageContact, { ids: [stage.id], contact })}
      />
    </Menu>
  );
}

function LineMenu({ lane }: { readonly lane: Lane }) {
  const say = useText(companyText);
  const lines = useText(laneLineText);
  return (
    <Menu
      side="top"
      align="center"
      trigger={<IconButton side="top" icon={SeparatorHorizontal} label={say.line} />}
    >
      <MenuChoice<LaneLine>
        label={say.line}
        value={lane.lineBelow}
        options={laneLines.map((line) => ({ value: line, label: lines[line] }))}
        onChoose={(line) => execute(setLineBelow, { id: lane.id, line })}
      />
    </Menu>
  );
}

function UnitPopover({ lane }: { readonly lane: Lane }) {
  const say = useText(companyText);
  return (
    <Popover
      {...useBarPopover('unit')}
      label={say.unit}
      trigger={<IconButton side="top" icon={Ruler} label={say.unit} />}
    >
      <TypedField
        label={say.unit}
        placeholder={say.unitHint}
        place={`${lane.id}/unit`}
        value={lane.unit}
        keep={(unit, gestureId) => execute(setLaneUnit, { id: lane.id, unit }, { gestureId, quiet: true })}
      />
    </Popover>
  );
}
