// The label of a commit that takes a gesture back or does it again: `undo-move-notes`. So a log tells what was
// undone even where the gesture itself is no longer kept. Plain `undo` and `redo` stand in older files.

export type Replay = 'undo' | 'redo';

/** As long as a commit's label may be. */
const longest = 60;

/** The label for taking back (or doing again) what was done under `label`. */
export function replayLabel(replay: Replay, label: string | null): string {
  const whole = `${replay}-${label}`;
  return label === null || whole.length > longest ? replay : whole;
}

/** Reads a label: what was done, and whether this was its undoing. `label` is null where it is not known. */
export function readLabel(label: string): { readonly replay: Replay | null; readonly label: string | null } {
  for (const replay of ['undo', 'redo'] as const) {
    if (label === replay) return { replay, label: null };
    if (label.startsWith(`${replay}-`)) return { replay, label: label.slice(replay.length + 1) };
  }
  return { replay: null, label };
}
