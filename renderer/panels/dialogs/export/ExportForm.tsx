// What to export as: format, paper, size. Shows only what the format knows.
import { RectangleHorizontal, RectangleVertical } from 'lucide-react';
import {
  type ExportFormat,
  type ExportOptions,
  exportFormats,
  type Orientation,
  type Paper,
  papers,
} from '#shared/ipc/export-options';
import { mmToPt, type PaperName, paperSize } from '#shared/scene/pages/paper-sizes';
import type { Scene } from '#shared/scene/primitives';
import { exportText } from '#shared/text/dialog-text';
import type { Language } from '#shared/text/language';
import { panelText } from '#shared/text/panel-text';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { Select } from '../../../ui/Select';
import { Switch } from '../../../ui/Switch';
import { useText } from '../../language';
import styles from './export-form.module.css';
import { SheetSketch } from './SheetSketch';
import { TypeOnPaper } from './TypeOnPaper';

interface ExportFormProps {
  readonly options: ExportOptions;
  readonly scene: Scene;
  readonly onChange: (change: Partial<ExportOptions>) => void;
}

const scales = ['1', '2', '3', '4', '6'] as const;
const resolutions = ['96', '150', '300', '600'] as const;

/** Width and height of a sheet in whole millimetres. */
function sheetMm(paper: PaperName, orientation: Orientation): readonly [width: number, height: number] {
  const { width, height } = paperSize(paper, orientation);
  return [Math.round(width / mmToPt(1)), Math.round(height / mmToPt(1))];
}

export function ExportForm({ options, scene, onChange }: ExportFormProps) {
  const say = useText(exportText);
  const shared = useText(panelText);
  const { format, paper } = options;
  const onPaper = paper !== 'fit';
  const hints = { pdf: say.pdfHint, png: say.pngHint, svg: say.svgHint };
  const numbers = (values: readonly string[], label: (value: string) => string) =>
    values.map((value) => ({ value, label: label(value) }));
  return (
    <div className={styles.form}>
      <div className={styles.fields}>
        <SegmentedControl<ExportFormat>
          label={say.format}
          value={format}
          options={exportFormats.map((value) => ({ value, label: say[value] }))}
          onChange={(value) => onChange({ format: value })}
        />
        <p className={styles.hint}>{hints[format]}</p>
        <div className={styles.pair}>
          <Select<Paper>
            label={say.paper}
            value={paper}
            options={papers.map((value) =>
              value === 'fit'
                ? { value, label: say.fit }
                : { value, label: value, hint: say.millimetres(...sheetMm(value, 'portrait')) },
            )}
            onChange={(value) => onChange({ paper: value })}
          />
          {format === 'png' &&
            (onPaper ? (
              <Select
                label={say.dpi}
                value={String(options.dpi)}
                options={numbers(resolutions, (dpi) => dpi)}
                onChange={(dpi) => onChange({ dpi: Number(dpi) })}
              />
            ) : (
              <Select
                label={say.scale}
                value={String(options.scale)}
                options={numbers(scales, (scale) => say.times(Number(scale)))}
                onChange={(scale) => onChange({ scale: Number(scale) })}
              />
            ))}
        </div>
        {onPaper && (
          <SegmentedControl<Orientation>
            label={say.orientation}
            value={options.orientation}
            options={[
              { value: 'landscape', label: say.landscape, icon: RectangleHorizontal },
              { value: 'portrait', label: say.portrait, icon: RectangleVertical },
            ]}
            onChange={(orientation) => onChange({ orientation })}
          />
        )}
        <SegmentedControl<Language>
          label={say.language}
          value={options.language}
          options={[
            { value: 'ru', label: shared.russian },
            { value: 'en', label: shared.english },
          ]}
          onChange={(language) => onChange({ language })}
        />
        {onPaper && format === 'pdf' && (
          <Switch
            label={say.tiled}
            hint={say.tiledHint}
            checked={options.tiled}
            onChange={(tiled) => onChange({ tiled })}
          />
        )}
        {onPaper && <TypeOnPaper scene={scene} options={options} onChange={onChange} />}
        <Switch
          label={say.questions}
          hint={say.questionsHint}
          checked={options.questions}
          onChange={(questions) => onChange({ questions })}
        />
        <Switch
          label={say.shadows}
          hint={say.shadowsHint}
          checked={options.shadows}
          onChange={(shadows) => onChange({ shadows })}
        />
      </div>
      <figure className={styles.sketch}>
        <SheetSketch {...options} mapRatio={scene.bounds.width / scene.bounds.height} />
        <figcaption className={styles.caption}>
          {paper === 'fit'
            ? say.fit
            : `${paper} · ${say.millimetres(...sheetMm(paper, options.orientation))}`}
        </figcaption>
      </figure>
    </div>
  );
}
