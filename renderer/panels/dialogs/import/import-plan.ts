// What an import would add, before it is done: pure, so that what the dialog says is what happens.
import { noteTextLimit } from '#shared/model/records/note';
import { fittingParts } from '#shared/text/fitting-parts';

export interface ImportChoices {
  /** Lines that were there before are left out. */
  readonly skipRepeated: boolean;
  /** Only as many as there is room for, from the first. */
  readonly firstOnly: boolean;
}

export interface ImportRow {
  readonly text: string;
  readonly mark: 'repeated' | 'part' | null;
}

export interface ImportPlan {
  /** A note each, in their order. */
  readonly rows: readonly ImportRow[];
  /** How many lines repeat one before them. */
  readonly repeated: number;
  /** How many lines are too long for a note, and how many notes they become. */
  readonly long: number;
  readonly parts: number;
  /** How many notes there is no room for; counted also where only the first are taken. */
  readonly over: number;
}

/** `room`: how many notes the project still takes. */
export function planImport(items: readonly string[], room: number, choices: ImportChoices): ImportPlan {
  const seen = new Set<string>();
  const rows: ImportRow[] = [];
  let [repeated, long, parts] = [0, 0, 0];
  for (const text of items) {
    const again = seen.has(text);
    seen.add(text);
    if (again) repeated++;
    if (again && choices.skipRepeated) continue;
    if (text.length <= noteTextLimit) rows.push({ text, mark: again ? 'repeated' : null });
    else {
      const pieces = fittingParts(text, noteTextLimit);
      long++;
      parts += pieces.length;
      for (const piece of pieces) rows.push({ text: piece, mark: 'part' });
    }
  }
  const over = Math.max(0, rows.length - room);
  return { rows: choices.firstOnly ? rows.slice(0, room) : rows, repeated, long, parts, over };
}
