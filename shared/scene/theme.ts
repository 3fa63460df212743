// The colours of the board: on light paper, in a dark room, and for print. Contrast of every text on its ground is
// held by test/unit/scene/theme.test.ts.
import type { NoteColor } from '../model/records/note';

export interface Paper {
  readonly fill: string;
  readonly ink: string;
  /** The code and other small things. */
  readonly faint: string;
}

export interface Theme {
  readonly background: string;
  /** The sheet the grid stands on, and every other row of it. */
  readonly sheet: string;
  readonly sheetAlternate: string;
  readonly line: string;
  readonly ink: string;
  readonly faint: string;
  readonly header: string;
  readonly headerInk: string;
  readonly phase: string;
  readonly phaseInk: string;
  readonly step: string;
  readonly card: string;
  readonly cardLine: string;
  readonly accent: string;
  readonly good: string;
  readonly bad: string;
  readonly parking: string;
  /** A step of the company: a plate, its edge, and its words on it or, of a phantom, on the sheet. */
  readonly plate: string;
  readonly plateLine: string;
  readonly plateInk: string;
  /** The bar of a value, and the groove a share is shown in. */
  readonly bar: string;
  readonly groove: string;
  readonly papers: Readonly<Record<NoteColor, Paper>>;
  /** Thin lines on the sheet: the papers' hues, strong enough to be seen on it. */
  readonly connectors: Readonly<Record<NoteColor, string>>;
}

const paper = (fill: string, faint: string, ink = '#24211c'): Paper => ({ fill, ink, faint });

const lightPapers: Theme['papers'] = {
  yellow: paper('#ffeb9c', '#6b5c1d'),
  orange: paper('#ffd0a1', '#7a4a17'),
  pink: paper('#fbc4d6', '#7f3453'),
  red: paper('#f7aca4', '#782720'),
  violet: paper('#dccbf7', '#573a8a'),
  blue: paper('#bfe0f8', '#1f5478'),
  green: paper('#cfeab6', '#37601a'),
  grey: paper('#e4e1da', '#57534a'),
};

const lightConnectors: Theme['connectors'] = {
  yellow: '#a07a00',
  orange: '#b8640f',
  pink: '#c2487c',
  red: '#c0392b',
  violet: '#7b52b9',
  blue: '#2673ab',
  green: '#4f8522',
  grey: '#6f6a61',
};

const darkPapers: Theme['papers'] = {
  yellow: paper('#e9d58a', '#5a4d17'),
  orange: paper('#e9bc8e', '#6a3f12'),
  pink: paper('#e3b0c1', '#6f2a47'),
  red: paper('#e09a92', '#661f19'),
  violet: paper('#c7b6e2', '#4a3078'),
  blue: paper('#abcbe2', '#194867'),
  green: paper('#bad4a2', '#2e5214'),
  grey: paper('#cfccc5', '#4b4840'),
};

/** In a dark room the papers themselves are the bright ones. */
const darkConnectors: Theme['connectors'] = {
  yellow: darkPapers.yellow.fill,
  orange: darkPapers.orange.fill,
  pink: darkPapers.pink.fill,
  red: darkPapers.red.fill,
  violet: darkPapers.violet.fill,
  blue: darkPapers.blue.fill,
  green: darkPapers.green.fill,
  grey: darkPapers.grey.fill,
};

export const lightTheme: Theme = {
  background: '#f5f2ec',
  sheet: '#fdfcf9',
  sheetAlternate: '#f8f6f0',
  line: '#e2dccf',
  ink: '#23211e',
  faint: '#6c675d',
  header: '#2c4a52',
  headerInk: '#ffffff',
  phase: '#d5e4e6',
  phaseInk: '#1d3b43',
  step: '#eef3f3',
  card: '#ffffff',
  cardLine: '#d5cfc1',
  accent: '#0f6e84',
  good: '#2f7d3b',
  bad: '#b3372b',
  parking: '#ece7dc',
  plate: '#dfe5ee',
  plateLine: '#66758c',
  plateInk: '#2b3648',
  bar: '#5b7fa6',
  groove: '#e2dccf',
  papers: lightPapers,
  connectors: lightConnectors,
};

export const darkTheme: Theme = {
  background: '#1d1f22',
  sheet: '#26292d',
  sheetAlternate: '#2b2e33',
  line: '#3b3f45',
  ink: '#ecebe7',
  faint: '#a6a49d',
  header: '#3d6670',
  headerInk: '#ffffff',
  phase: '#2a4148',
  phaseInk: '#d7ecf0',
  step: '#30353a',
  card: '#32363b',
  cardLine: '#4a4f56',
  accent: '#5cc3d8',
  good: '#7fc98a',
  bad: '#ff9486',
  parking: '#212428',
  plate: '#3a4454',
  plateLine: '#8d9db5',
  plateInk: '#e3e9f2',
  bar: '#83a9d2',
  groove: '#3b3f45',
  papers: darkPapers,
  connectors: darkConnectors,
};

/** White paper; no tint where ink would be wasted. */
export const printTheme: Theme = {
  ...lightTheme,
  background: '#ffffff',
  sheet: '#ffffff',
  sheetAlternate: '#faf9f6',
  parking: '#f4f1ea',
};
