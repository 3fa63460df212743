// Whose eyes the board is seen through: both sides', the customer's, the company's.
import { Building2, ChevronDown, Columns2, UserRound } from 'lucide-react';
import { type Side, sides } from '#shared/model/sides';
import { sideText } from '#shared/text/side-text';
import { useSession } from '../../state/session';
import { Menu } from '../../ui/Menu';
import { ActionItem } from '../ActionItem';
import { useText } from '../language';
import styles from './map-switcher.module.css';

const icons = { both: Columns2, customer: UserRound, company: Building2 } as const;

export function SideSwitcher() {
  const say = useText(sideText);
  const side = useSession((session) => session.side);
  const Icon = icons[side];
  return (
    <Menu
      trigger={
        <button type="button" className={styles.button} aria-label={say.seenAs(say[side])}>
          <Icon className={styles.mark} aria-hidden />
          <span className={styles.name}>{say[side]}</span>
          <ChevronDown className={styles.mark} aria-hidden />
        </button>
      }
    >
      {sides.map((one: Side) => (
        <ActionItem key={one} id={`side-${one}`} icon={icons[one]} />
      ))}
    </Menu>
  );
}
