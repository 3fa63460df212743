// Who may speak to a tool: of all pointers on the board one leads, and a second finger makes a pair. While a pen is
// near, fingers are a resting hand. Pure: reports in, inputs out; every input that begins something is ended by one.
import type { Pointer, ToolInput } from './tool-input';

/** What the window tells of one pointer. */
export interface Report {
  /** `near` and `away`: a pen over the board; `lost`: the system took the pointer away. */
  readonly kind: 'down' | 'move' | 'up' | 'lost' | 'near' | 'away';
  readonly id: number;
  readonly pointer: Pointer;
  /** A button or the tip is down. */
  readonly pressed: boolean;
  /** Milliseconds of any steady clock. */
  readonly timeMs: number;
}

interface Contact {
  readonly id: number;
  readonly pointer: Pointer;
}

export interface Contacts {
  /** The one that leads, and the second of two fingers. */
  readonly down: readonly Contact[];
  readonly penNear: boolean;
  /** When the pen was last heard of. */
  readonly penMs: number;
}

export const noContacts: Contacts = { down: [], penNear: false, penMs: Number.NEGATIVE_INFINITY };

/** A hand rests on while its pen is lifted for a moment. */
export const palmMs = 500;

interface Heard {
  readonly contacts: Contacts;
  readonly inputs: readonly ToolInput[];
}

const cancel = { kind: 'cancel' } as const satisfies ToolInput;

export function hear(before: Contacts, report: Report): Heard {
  if (report.pointer.by !== 'pen') return heard(before, report);
  const contacts = { ...before, penNear: report.kind !== 'away', penMs: report.timeMs };
  // The hand came down first, and its pen after it: what the hand began is nothing.
  if (contacts.down[0]?.pointer.by !== 'touch') return heard(contacts, report);
  const after = heard({ ...contacts, down: [] }, report);
  return { ...after, inputs: [cancel, ...after.inputs] };
}

function heard(contacts: Contacts, report: Report): Heard {
  const { kind, id, pointer } = report;
  if (kind === 'down') return wentDown(contacts, report);
  const known = contacts.down.some((contact) => contact.id === id);
  if (!known || kind === 'near' || kind === 'away') return { contacts, inputs: [] };
  // A button let go where nobody saw it: nothing is dropped by a pointer that comes back without it.
  const gone = kind === 'lost' || (kind === 'move' && !report.pressed);
  if (gone) return { contacts: { ...contacts, down: [] }, inputs: [{ ...cancel, by: 'loss' }] };
  const others = contacts.down.filter((contact) => contact.id !== id);
  if (kind === 'up') {
    const [left] = others;
    const input: ToolInput =
      left === undefined ? { kind: 'up', pointer } : { kind: 'move', pointer: left.pointer };
    return { contacts: { ...contacts, down: others }, inputs: [input] };
  }
  const down = contacts.down.map((contact) => (contact.id === id ? { id, pointer } : contact));
  return { contacts: { ...contacts, down }, inputs: inputsOf(down) };
}

function wentDown(contacts: Contacts, { id, pointer, timeMs }: Report): Heard {
  const [leader, second] = contacts.down;
  const isPalm = pointer.by === 'touch' && (contacts.penNear || timeMs - contacts.penMs < palmMs);
  const isFinger = pointer.by === 'touch' && leader?.pointer.by === 'touch' && second === undefined;
  if (isPalm || (leader !== undefined && !isFinger)) return { contacts, inputs: [] };
  const down = [...contacts.down, { id, pointer }];
  const inputs = leader === undefined ? [{ kind: 'down', pointer } as const] : inputsOf(down);
  return { contacts: { ...contacts, down }, inputs };
}

function inputsOf([leader, second]: readonly Contact[]): readonly ToolInput[] {
  if (leader === undefined) return [];
  if (second === undefined) return [{ kind: 'move', pointer: leader.pointer }];
  return [{ kind: 'fingers', at: [leader.pointer.at, second.pointer.at] }];
}
