// Language, appearance, the size of what is pressed and what is hinted at, chosen live.
import { Settings2 } from 'lucide-react';
import type { Preferences, TargetSize, Theme } from '#shared/ipc/contract';
import type { Language } from '#shared/text/language';
import { panelText } from '#shared/text/panel-text';
import { IconButton } from '../ui/IconButton';
import { Menu, MenuChoice, MenuLine } from '../ui/Menu';
import { useText } from './language';

interface PreferencesMenuProps {
  readonly preferences: Preferences;
  readonly onChange: (change: Partial<Preferences>) => void;
  readonly side?: 'top' | 'bottom';
}

export function PreferencesMenu({ preferences, onChange, side = 'bottom' }: PreferencesMenuProps) {
  const say = useText(panelText);
  return (
    <Menu
      side={side}
      align="end"
      trigger={<IconButton label={say.preferences} icon={Settings2} side={side} />}
    >
      <MenuChoice<Language>
        label={say.language}
        value={preferences.language}
        options={[
          { value: 'ru', label: say.russian },
          { value: 'en', label: say.english },
        ]}
        onChoose={(language) => onChange({ language })}
      />
      <MenuLine />
      <MenuChoice<Theme>
        label={say.theme}
        value={preferences.theme}
        options={[
          { value: 'light', label: say.light },
          { value: 'dark', label: say.dark },
          { value: 'system', label: say.system },
        ]}
        onChoose={(theme) => onChange({ theme })}
      />
      <MenuLine />
      <MenuChoice<TargetSize>
        label={say.targets}
        value={preferences.targets}
        options={[
          { value: 'auto', label: say.targetsAuto },
          { value: 'large', label: say.targetsLarge },
          { value: 'usual', label: say.targetsUsual },
        ]}
        onChoose={(targets) => onChange({ targets })}
      />
      <MenuLine />
      <MenuChoice<'on' | 'off'>
        label={say.firstPerson}
        value={preferences.firstPersonHints ? 'on' : 'off'}
        options={[
          { value: 'on', label: say.on },
          { value: 'off', label: say.off },
        ]}
        onChoose={(value) => onChange({ firstPersonHints: value === 'on' })}
      />
    </Menu>
  );
}
