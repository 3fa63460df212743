// Spells text, numbers and colours for SVG so that the result is well-formed whatever was typed. Pure.

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for an element or a quoted attribute; characters XML cannot hold are removed or become U+FFFD. */
export const xmlText = (text: string): string =>
  text
    .replace(forbidden, '')
    .replace(loneSurrogate, '\ufffd')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? '');

/** At most three decimals. */
export const svgNumber = (value: number): string => String(Math.round(value * 1000) / 1000 + 0);

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** ` name="value"` for each attribute that has a value. */
export function attributes(values: Attributes): string {
  let spelled = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    spelled += ` ${name}="${typeof value === 'number' ? svgNumber(value) : xmlText(value)}"`;
  }
  return spelled;
}
