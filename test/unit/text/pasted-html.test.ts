// The words of pasted HTML: what a reader would see, line by line, and nothing of what would run or be fetched.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfHtml } from '#shared/text/html-text';

describe('HTML from the clipboard', () => {
  it('gives a line for every paragraph, list item and break', () => {
    expect(textOfHtml('<p>one <b>bold</b>\n word</p><ul>\n<li>two</li><li>three<br>four</li></ul>five')).toBe(
      'one bold word\ntwo\nthree\nfour\nfive',
    );
  });
  it('gives a table as rows with tabs', () => {
    expect(
      textOfHtml('<table><tr> <th>a</th> <th>b</th></tr>\n<tr><td> 1 </td><td>2</td></tr></table>'),
    ).toBe('a\tb\n1\t2');
  });
  it('passes over scripts, styles, titles and comments', () => {
    expect(
      textOfHtml(
        '<!doctype html><html><head><title>t</title><STYLE>a > b {}</STYLE><meta charset=utf-8></head><body>' +
          '<!--StartFragment--><script>if (a < b) alert("<p>no</p>")</script >seen<!-- <p>no</p> --></body></html>',
      ),
    ).toBe('seen');
  });
  it('takes signs in quoted values for no end of a tag', () => {
    expect(textOfHtml('<img alt="a > b" src=\'x>y\' onerror="alert(1)">seen<a title = "q>">link</a>')).toBe(
      'seenlink',
    );
    expect(textOfHtml("<p don't>said</p>")).toBe('said');
  });
  it('keeps a sign that begins no tag', () => {
    expect(textOfHtml('a < b and 1<2 &lt;p&gt;')).toBe('a < b and 1<2 <p>');
  });
  it('knows characters by name and number, and leaves unknown names', () => {
    expect(
      textOfHtml('&laquo;Жду&raquo;&nbsp;&mdash; &#8470;5 &#x1F44D; &unknown; R&D &#0; &#9999999;'),
    ).toBe('«Жду» — №5 👍 &unknown; R&D \ufffd \ufffd');
  });
  it('that breaks off gives what came before', () => {
    expect(textOfHtml('one<p>two<a href="x')).toBe('one\ntwo');
    expect(textOfHtml('one<script>two')).toBe('one');
    expect(textOfHtml('one<!-- two')).toBe('one');
  });
  it('gives back any words that were put into it', () => {
    const escaped = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(word), (lines) => {
        const html = `<ul>${lines.map((line) => `<li class="a>b">${escaped(line)}</li>`).join('')}</ul>`;
        expect(textOfHtml(html)).toBe(lines.join('\n'));
      }),
    );
  });
  it('however hostile is read once through', () => {
    const half = 2_000_000;
    for (const part of [
      '<',
      '<a ',
      '<a b="',
      "<a b='",
      '<!--',
      '<!',
      '</',
      '&',
      '<script>',
      '<p>',
      '<td>\t ',
    ]) {
      expect(typeof textOfHtml(part.repeat(half / part.length)), part).toBe('string');
    }
  });
});
