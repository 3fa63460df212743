// The measures of the board, in board units: one place for every width, gap and type size of the layout.

/** Around the whole board. */
export const margin = 48;
export const gap = 10;
export const cellPadding = 14;

export const note = {
  width: 172,
  minHeight: 132,
  padding: 14,
  /** At the bottom, for the code. */
  footer: 24,
  /** Type sizes, largest first; the smallest is still read across a room on a projector. */
  sizes: [24, 21, 18, 16] as const,
  face: 'medium' as const,
};

/** `sizes`: smaller ones for a name with a word that is cut at the usual one. */
export const laneHeader = { width: 176, padding: 16, size: 19, sizes: [19, 18, 17, 16, 15, 14] as const };
export const title = { size: 36, height: 84 };
export const phase = { height: 40, size: 18, padding: 14 };
export const stage = { size: 22, padding: 14, minHeight: 56 };
export const step = { size: 15, padding: 12, minHeight: 52, number: 26 };
/** Rows are never lower: the first note in an empty lane moves nothing. */
export const minRowHeight = note.minHeight + 2 * cellPadding;
export const foldedRowHeight = 44;
/**
 * A stage or phase folded to a column: its name beside the sign of folding, in smaller type for a word that is cut, below it
 * its counts, and how many notes each row of it holds.
 */
export const fold = {
  width: 188,
  padding: 14,
  sign: 20,
  sizes: [18, 17, 16, 15, 14, 13] as const,
  gap: 8,
  countSize: 14,
  rowSize: 17,
};
/**
 * An emotion lane. `reach`: the scale goes from −9 to +9; `labelRoom`: for figures above and below it; `legend`: type sizes
 * and measures of what tells the curves apart, below the lane's name.
 */
export const emotion = {
  height: 300,
  reach: 9,
  labelRoom: 30,
  legend: { size: 13, small: 12, sample: 34, gap: 10, state: 16 },
};
/**
 * A touchpoint's card: type sizes of its name, of what else it says, and those a line of figures may shrink to where it is
 * long. `rows`: how high each line below the names is.
 */
export const touchpoint = {
  size: 15,
  small: 12,
  shrunk: [12, 11, 10, 9, 8] as const,
  padding: 12,
  icon: 22,
  /** Between icon and name, and between what stands below each other. */
  gap: 6,
  chip: { padding: 7, gap: 4 },
  rows: {
    empty: 32,
    unrated: 17,
    rates: 44,
    answers: 17,
    company: 17,
    times: 17,
    ratio: 17,
    nobody: 17,
    transactional: 17,
    state: 17,
    hypothesis: 17,
  },
};
export const connector = {
  strokeWidth: 2.5,
  head: { length: 13, width: 11 },
  /** How far anything of it reaches beside its way. */
  reach: 8,
  label: { size: 14, face: 'medium' as const, width: 240, padding: 6 },
};
export const mostNoteColumns = 12;
export const parking = { distance: 48, columns: 2, header: 56 };

/** The sheet below grid and parking lot. `low`: its field while nothing lies there; `room`: beside what lies there. */
export const free = { distance: 48, header: 44, low: 12, room: 48, size: 20 };
/** Type sizes of a note whose paper was made larger or smaller, largest first. */
export const resizedNote = { sizes: [96, 72, 56, 44, 34, 28, 24, 21, 18, 16] as const };
export const freeText = {
  sizes: { small: 20, medium: 28, large: 44, huge: 72 },
  face: 'semibold' as const,
};
export const frame = { title: 36, size: 20, padding: 14, border: 2, radius: 10 };
/** The line of an arrow, by its weight; its heads are so many times as long and wide as the line is thick. */
export const arrow = { widths: { thin: 2, medium: 4, thick: 8 }, head: { length: 4.5, width: 4 } };

/** Inner width of a cell that holds `columns` notes side by side, padding included. */
export const columnWidth = (columns: number): number =>
  2 * cellPadding + columns * note.width + (columns - 1) * gap;

/** A pen's stroke: as thick as this, by its weight, where the pen is pressed halfway. */
export const ink = {
  sizes: { thin: 3, medium: 6, thick: 12 },
  /** By what share of that it is thinner without pressure, and thicker with all of it. */
  thinning: 0.5,
  /** A line is kept as near to how it was drawn. */
  tolerance: 0.25,
};

/**
 * A picture on the board: the side of a new one, about two notes wide; its height in a storyboard; its caption, that far
 * below it.
 */
export const picture = { usual: 2 * note.width + gap, storyboard: note.width, radius: 4, size: 16, gap: 6 };

/**
 * A step of the company: its pins hang that far above it; the notch of its left edge and the point of its right one are
 * as deep. A phantom is so wide.
 */
export const companyStep = {
  size: 15,
  padding: 10,
  notch: 14,
  minHeight: 56,
  /** Of a phantom, and the least of any. */
  width: 190,
  /** The line with minutes and departments, and the one that says «phantom». */
  line: 18,
  pins: 34,
};
/** The row of a metrics lane; above and below its bars stands what they say. */
export const metric = { rowHeight: 176, value: 24, label: 22, barWidth: 46, size: 16, labelSize: 12 };
/** A chip: its kind and count in the head, its text below. */
export const trigger = {
  head: 26,
  foot: 8,
  minWidth: 150,
  mostWidth: 340,
  padding: 10,
  sign: 28,
  size: 15,
  gap: 8,
};
/** A line of figures in the header of a lane, below its name. */
export const laneFigure = { height: 20, size: 12, above: 10, coverage: 36 };
