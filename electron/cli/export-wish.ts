// What the arguments of `export` ask for. Options that have no meaning for the format are refused, not ignored.
import { ok, type Result } from '#shared/base/result';
import {
  defaultExportOptions,
  type ExportOptions,
  exportFormats,
  orientations,
  papers,
} from '#shared/ipc/export-options';
import { type Language, languages } from '#shared/text/language';
import { type Given, numberWithin, oneOf, readArguments, wrong } from './read-arguments';

export type ExportWish =
  | { readonly kind: 'json'; readonly file: string; readonly out: string }
  | {
      readonly kind: 'picture';
      readonly file: string;
      readonly out: string;
      readonly map: string | undefined;
      /** Of the map's furniture; undefined: the project's own. */
      readonly language: Language | undefined;
      readonly options: Omit<ExportOptions, 'language'>;
    };

const known = {
  pdf: 'text',
  png: 'text',
  svg: 'text',
  json: 'text',
  map: 'text',
  paper: 'text',
  orientation: 'text',
  scale: 'text',
  dpi: 'text',
  lang: 'text',
  questions: 'flag',
} as const;
type GivenOptions = Given<typeof known>;

/** A PNG on a page around the map has one pixel a board unit at this many dots per inch. */
const unitsPerInch = 96;

/** Reads the arguments; `cli/usage` names what does not fit. */
export function readExportWish(args: readonly string[]): Result<ExportWish> {
  const read = readArguments(args, known);
  if (!read.ok) return read;
  const { file, given } = read.value;
  const formats = ([...exportFormats, 'json'] as const).filter((format) => given[format] !== undefined);
  const [format] = formats;
  if (format === undefined || formats.length > 1) return wrong('--pdf | --png | --svg | --json');
  const out = given[format] ?? '';
  if (format === 'json') {
    const meaningless = (['map', 'paper', 'orientation', 'scale', 'dpi', 'questions'] as const).find(
      (name) => given[name],
    );
    return meaningless === undefined ? ok({ kind: 'json', file, out }) : wrong(`--${meaningless}`);
  }
  const language = oneOf(languages, '--lang', given.lang);
  if (!language.ok) return language;
  const options = pictureOptions(format, given);
  if (!options.ok) return options;
  return ok({
    kind: 'picture',
    file,
    out,
    map: given.map,
    language: language.value,
    options: options.value,
  });
}

function pictureOptions(
  format: ExportOptions['format'],
  given: GivenOptions,
): Result<Omit<ExportOptions, 'language'>> {
  const paper = oneOf(papers, '--paper', given.paper);
  if (!paper.ok) return paper;
  const orientation = oneOf(orientations, '--orientation', given.orientation);
  if (!orientation.ok) return orientation;
  const scale = numberWithin([0.05, 20], '--scale', given.scale);
  if (!scale.ok) return scale;
  const dpi = numberWithin([30, 1_200], '--dpi', given.dpi);
  if (!dpi.ok) return dpi;

  const chosen = paper.value ?? defaultExportOptions.paper;
  const onPaper = chosen !== 'fit';
  if (format !== 'png' && given.scale !== undefined) return wrong('--scale');
  if (format !== 'png' && given.dpi !== undefined) return wrong('--dpi');
  if (given.scale !== undefined && (given.dpi !== undefined || onPaper)) return wrong('--scale');
  if (!onPaper && given.orientation !== undefined) return wrong('--orientation');
  const fitScale = scale.value ?? (dpi.value === undefined ? undefined : dpi.value / unitsPerInch);
  return ok({
    ...defaultExportOptions,
    format,
    paper: chosen,
    orientation: orientation.value ?? defaultExportOptions.orientation,
    dpi: Math.round(dpi.value ?? defaultExportOptions.dpi),
    scale: fitScale ?? defaultExportOptions.scale,
    questions: given.questions ?? false,
  });
}
