// The fields of one touchpoint, or of several at once: what they differ in is said, and only what is changed is applied.
import type { KeyboardEvent } from 'react';
import type { Id } from '#shared/base/id';
import type { Touchpoint } from '#shared/model/records/touchpoint';
import { touchpointText } from '#shared/text/touchpoint-text';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Select } from '../../ui/Select';
import { useText } from '../language';
import { TypedField } from '../typed/TypedField';
import { FlagFields } from './FlagFields';
import { ChannelField, DepartmentsField } from './ListFields';
import { RatingTable } from './RatingTable';
import { TimeFields } from './TimeFields';
import type { TouchpointEdit } from './touchpoint-edit';
import styles from './touchpoint-fields.module.css';

interface TouchpointFieldsProps {
  readonly mapId: Id;
  readonly edit: TouchpointEdit;
}

const importances = ['1', '2', '3', '4', '5'] as const;

export function TouchpointFields({ mapId, edit }: TouchpointFieldsProps) {
  const [first] = edit.touchpoints;
  const only = edit.touchpoints.length === 1 ? first : undefined;
  const say = useText(touchpointText);
  return (
    <div className={styles.fields}>
      <TextField edit={edit} field="name" label={say.name} hint={say.nameHint} />
      <ChannelField edit={edit} />
      <DepartmentsField edit={edit} />
      <Importance edit={edit} />
      {only === undefined ? (
        <p className={styles.hint}>{say.ratingsApart}</p>
      ) : (
        <RatingTable touchpointId={only.id} />
      )}
      <TimeFields edit={edit} />
      <FlagFields mapId={mapId} edit={edit} />
      <div className={styles.pair}>
        <Choice
          edit={edit}
          field="state"
          label={say.state}
          none={say.stateNone}
          names={{ absent: say.stateAbsent, weak: say.stateWeak, ok: say.stateOk }}
        />
        <Choice
          edit={edit}
          field="team"
          label={say.team}
          none={say.teamNone}
          names={{ find: say.teamFind, buy: say.teamBuy, use: say.teamUse }}
        />
      </div>
      <TextField edit={edit} field="evidence" label={say.evidence} hint={say.evidenceHint} multiline />
    </div>
  );
}

interface TextFieldProps {
  readonly edit: TouchpointEdit;
  readonly field: 'name' | 'evidence';
  readonly label: string;
  readonly hint: string;
  readonly multiline?: boolean;
}

function TextField({ edit, field, label, hint, multiline = false }: TextFieldProps) {
  const say = useText(touchpointText);
  const common = edit.common(field);
  return (
    <TypedField
      label={label}
      place={`${edit.page}/${field}`}
      value={common?.value ?? ''}
      placeholder={common === null ? say.mixed : hint}
      multiline={multiline}
      keep={(text, gestureId) => edit.set({ [field]: text }, { gestureId, quiet: true })}
    />
  );
}

function Importance({ edit }: { readonly edit: TouchpointEdit }) {
  const say = useText(touchpointText);
  const common = edit.common('importance');
  const choose = (value: string) => edit.set({ importance: Number(value) });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (importances.some((value) => value === event.key)) choose(event.key);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: digits choose besides the arrows of the radio group in it
    <div onKeyDown={onKeyDown}>
      <SegmentedControl<string>
        label={common === null ? `${say.importance}: ${say.mixed}` : say.importance}
        value={common === null ? '' : String(common.value)}
        options={importances.map((value) => ({ value, label: value }))}
        onChange={choose}
      />
    </div>
  );
}

interface ChoiceProps<F extends 'state' | 'team'> {
  readonly edit: TouchpointEdit;
  readonly field: F;
  readonly label: string;
  readonly none: string;
  readonly names: Readonly<Record<NonNullable<Touchpoint[F]>, string>>;
}

function Choice<F extends 'state' | 'team'>({ edit, field, label, none, names }: ChoiceProps<F>) {
  const say = useText(touchpointText);
  const common = edit.common(field);
  const options = [
    ...(common === null ? [{ value: 'mixed', label: say.mixed }] : []),
    { value: 'none', label: none },
    ...Object.entries<string>(names).map(([value, name]) => ({ value, label: name })),
  ];
  return (
    <Select
      label={label}
      value={common === null ? 'mixed' : (common.value ?? 'none')}
      options={options}
      onChange={(value) => {
        if (value !== 'mixed') edit.set({ [field]: value === 'none' ? null : value });
      }}
    />
  );
}
