// How long it takes and how long it may take.
import type { TouchpointValues } from '#shared/change/rules/can-describe-touchpoint';
import { touchpointText } from '#shared/text/touchpoint-text';
import { minutesInField, typedMinutes } from '#shared/text/typed-minutes';
import { useLanguage, useText } from '../language';
import { TypedField } from '../typed/TypedField';
import type { TouchpointEdit } from './touchpoint-edit';
import styles from './touchpoint-fields.module.css';

export function TimeFields({ edit }: { readonly edit: TouchpointEdit }) {
  const say = useText(touchpointText);
  const language = useLanguage();
  const time = (field: keyof TouchpointValues & ('actualMinutes' | 'normMinutes'), label: string) => {
    const common = edit.common(field);
    return (
      <TypedField
        label={label}
        figures
        place={`${edit.page}/${field}`}
        value={typeof common?.value === 'number' ? minutesInField(common.value, language) : ''}
        placeholder={common === null ? say.mixed : say.timeHint}
        keep={(text, gestureId) => {
          const read = typedMinutes(text, language);
          return read.ok ? edit.set({ [field]: read.value }, { gestureId, quiet: true }) : read;
        }}
      />
    );
  };
  return (
    <div className={styles.pair}>
      {time('actualMinutes', say.actualTime)}
      {time('normMinutes', say.normTime)}
    </div>
  );
}
