// The page that shows the sheets of a print job, one after the other at their true size. Pure; the page's policy
// forbids inline styles, so the places of the pictures stand in a style sheet.
import type { Rect } from '#shared/base/geometry';
import type { Page } from '#shared/scene/pages/page';

/** The HTML, and the style sheet it names `sheets.css`; the map in board units is `map.svg` beside them. */
export function printPage(pages: readonly Page[]): { readonly html: string; readonly css: string } {
  const sheets = pages.map(
    ({ view }, at) => `<div class="sheet" id="sheet-${at}"><img src="map.svg#${partOf(view)}" alt=""></div>`,
  );
  const html = `<!doctype html><meta charset="utf-8"><title>Wayboard</title>
<link rel="stylesheet" href="sheets.css">
${sheets.join('\n')}
`;
  return { html, css: [pageRule(pages), sheetRule, ...pages.map(pictureRule)].join('\n') };
}

/** The address within an SVG of the part of it to be shown. */
const partOf = ({ x, y, width, height }: Rect): string =>
  `svgView(viewBox(${[x, y, width, height].map((length) => Number(length.toFixed(3))).join(',')}))`;

const pt = (length: number): string => `${Number(length.toFixed(3))}pt`;

function pageRule(pages: readonly Page[]): string {
  const [first] = pages;
  return first === undefined ? '' : `@page { size: ${pt(first.width)} ${pt(first.height)}; margin: 0 }`;
}

const sheetRule = `html, body { margin: 0 }
.sheet { position: relative; overflow: hidden; break-after: page }
.sheet:last-child { break-after: auto }
.sheet img { position: absolute }`;

function pictureRule({ width, height, view, transform }: Page, at: number): string {
  const left = view.x * transform.scale + transform.x;
  const top = view.y * transform.scale + transform.y;
  const size = `width: ${pt(view.width * transform.scale)}; height: ${pt(view.height * transform.scale)}`;
  return `#sheet-${at} { width: ${pt(width)}; height: ${pt(height)} }
#sheet-${at} img { left: ${pt(left)}; top: ${pt(top)}; ${size} }`;
}
