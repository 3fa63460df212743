import { describe, expect, it } from 'vitest';
import { printPage } from '../../../electron/shell/print-page';

describe('the page of a print job', () => {
  it('puts each picture at its place on a sheet of the paper’s size, without inline styles', () => {
    const page = {
      width: 841.89,
      height: 595.28,
      transform: { scale: 0.5, x: 20, y: 30 },
      view: { x: 100, y: 200, width: 1_000, height: 400 },
      items: [],
    };
    const { html, css } = printPage([page, page]);
    expect(html).not.toMatch(/style=|<style|<script/);
    expect(html.match(/<img src="map.svg#svgView\(viewBox\(100,200,1000,400\)\)"/g)).toHaveLength(2);
    expect(css).toContain('@page { size: 841.89pt 595.28pt; margin: 0 }');
    expect(css).toContain('#sheet-1 img { left: 70pt; top: 130pt; width: 500pt; height: 200pt }');
  });
});
